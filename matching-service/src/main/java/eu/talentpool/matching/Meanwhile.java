package eu.talentpool.matching;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Asks or says on another thread what does not wait for what the request does meanwhile. Within a transaction it is
/// asked at once: whoever holds one connection to the database and waits for another may wait for one who does the
/// same.
@Component
class Meanwhile {

    /// As many as wait: they are short, and requests are not more than the threads of the server.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("meanwhile-", 0).factory());

    /// @return waits for the answer, and throws what the question threw
    <T> Supplier<T> ask(Supplier<T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            var known = question.get();
            return () -> known;
        }
        var answer = CompletableFuture.supplyAsync(question, threads);
        return () -> {
            try {
                return answer.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) throw cause;
                throw e;
            }
        };
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
