package eu.talentpool.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class MeanwhileTest {

    private final Meanwhile meanwhile = new Meanwhile();

    @Test
    void whatIsAskedDoesNotHoldUpWhoAsks() {
        var asked = new CountDownLatch(1);
        var answer = meanwhile.ask(() -> {
            await(asked);
            return Thread.currentThread().getName();
        });
        asked.countDown();
        assertThat(answer.get()).startsWith("meanwhile-");
    }

    @Test
    void whatTheQuestionThrowsIsThrownWhereTheAnswerIsWaitedFor() {
        Supplier<String> answer = meanwhile.ask(() -> {
            throw new IllegalArgumentException("no such page");
        });
        assertThatThrownBy(answer::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such page");
    }

    @Test
    void withinATransactionItIsAskedAtOnce() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            var answer = meanwhile.ask(() -> Thread.currentThread().getName());
            assertThat(answer.get()).isEqualTo(Thread.currentThread().getName());
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
