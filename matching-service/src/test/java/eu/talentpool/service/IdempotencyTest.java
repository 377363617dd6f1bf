package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A call that is repeated with its key is done once.
class IdempotencyTest {

    private static final String PATH = "/api/v1/saved-searches";
    private static final String BODY = "{\"name\": \"Once\"}";
    private static final String SUBJECT = Cast.JOBSEEKER;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @AfterEach
    void forget() {
        BATCH.change("delete from saved_search");
    }

    private Reply save(String body) {
        return keyed("demo-jobseeker", PATH, key, body);
    }

    private static int saved() {
        return get("demo-jobseeker", PATH).ok().json().size();
    }

    @Test
    void theSameCallIsToldTheSameReply() {
        var first = save(BODY);
        var again = save(BODY);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        for (var header : List.of("Location", "ETag", "Content-Type"))
            assertThat(again.header(header)).isNotEmpty().isEqualTo(first.header(header));
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void aKeyIsForOneCallOfOneAccount() {
        save(BODY);
        save("{\"name\": \"Other\"}").refused(422, "another call", "new key");
        keyed("demo-jobseeker", "/api/v1/profiles/me/assessments", key, BODY).refused(422, "another call");
        assertThat(keyed("demo-ncp-de", PATH, key, "{\"name\": \"Mine\", \"vacancy\": \"" + Cast.BERLIN + "\"}")
                        .status())
                .isEqualTo(201);
        keyed("demo-jobseeker", PATH, "x".repeat(201), BODY).refused(400, "200 characters");
    }

    @Test
    void whatWasRefusedMayBeCorrectedUnderTheSameKey() {
        save("{\"name\": \" \"}").refused(400, "name");
        assertThat(save(BODY).status()).isEqualTo(201);
    }

    @Test
    void whileTheFirstCallRunsASecondIsTurnedAway() throws Exception {
        try (var other = RunningService.pool().open();
                var lock = other.prepareStatement("select pg_advisory_xact_lock(?)")) {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((SUBJECT + "\n" + key).getBytes(StandardCharsets.UTF_8));
            lock.setLong(1, java.nio.ByteBuffer.wrap(digest).getLong());
            lock.execute();
            save(BODY).refused(409, "still running");
            other.rollback();
        }
        assertThat(save(BODY).status()).isEqualTo(201);
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        var together = new CyclicBarrier(4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 4)
                    .mapToObj(_ -> threads.submit(() -> {
                        together.await();
                        return save(BODY).status();
                    }))
                    .toList();
            for (var call : calls) assertThat(call.get()).isIn(201, 409);
        }
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void afterTheTimeTheKeyIsNewAgain() {
        var first = save(BODY);
        BATCH.change("update kept_reply set at = at - interval '25 hours'");
        assertThat(save(BODY).header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void whatIsKeptIsSealedAndGoesWithThePerson() {
        var account = UUID.randomUUID().toString();
        var person = BATCH.profile(account, Cast.person(0), Planted.identity(310, "IN"), account);
        save("{\"name\": \"Zzerfunden\"}");
        var kept = "select count(*) from kept_reply where account = ?";
        assertThat(BATCH.count(kept, SUBJECT)).isPositive();
        assertThat(BATCH.count("select count(*) from kept_reply where kept_reply::text like '%' || ? || '%'", key))
                .isZero();
        assertThat(BATCH.count("select count(*) from kept_reply where encode(sealed, 'escape') like '%Zzerfunden%'"))
                .isZero();
        BATCH.change("update kept_reply set account = ? where account = ?", account, SUBJECT);
        BATCH.erase(person);
        assertThat(BATCH.count(kept, account)).isZero();
    }
}
