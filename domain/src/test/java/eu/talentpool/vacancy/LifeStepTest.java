package eu.talentpool.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.LifeStep.Closing;
import eu.talentpool.vacancy.LifeStep.Incoming;
import eu.talentpool.vacancy.LifeStep.Kind;
import eu.talentpool.vacancy.LifeStep.Stored;
import eu.talentpool.vacancy.Vacancy.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeStepTest {

    private static final Incoming OPEN = new Incoming("a", false);
    private static final Incoming CLOSED = new Incoming("a closed", true);

    @Test
    void whatNobodySpokeOfIsCreated() {
        assertThat(LifeStep.of(null, OPEN)).isEqualTo(new LifeStep(Kind.CREATED, Status.OPEN, null));
        assertThat(LifeStep.of(null, CLOSED))
                .isEqualTo(new LifeStep(Kind.CREATED, Status.CLOSED, "It came in closed."));
    }

    @Test
    void theSameWordsChangeNothing() {
        assertThat(kind(Status.OPEN, null, "a", OPEN)).isEqualTo(Kind.UNCHANGED);
        assertThat(kind(Status.CLOSED, Closing.WITHDRAWN, "a closed", CLOSED)).isEqualTo(Kind.UNCHANGED);
    }

    @Test
    void otherWordsAboutAnOpenVacancyChangeIt() {
        assertThat(kind(Status.OPEN, null, "b", OPEN)).isEqualTo(Kind.CHANGED);
    }

    @Test
    void itsSourceClosesAndReopensIt() {
        assertThat(kind(Status.OPEN, null, "a", CLOSED)).isEqualTo(Kind.CLOSED);
        assertThat(kind(Status.CLOSED, Closing.WITHDRAWN, "a closed", OPEN)).isEqualTo(Kind.REOPENED);
    }

    @Test
    void theSameWordsBringBackWhatWasOnlyOutOfSight() {
        assertThat(kind(Status.CLOSED, Closing.UNSEEN, "a", OPEN)).isEqualTo(Kind.REOPENED);
    }

    @Test
    void theSameWordsDoNotReviveWhatExpiredAndANewDeadlineDoes() {
        assertThat(kind(Status.CLOSED, Closing.EXPIRED, "a", OPEN)).isEqualTo(Kind.UNCHANGED);
        assertThat(kind(Status.CLOSED, Closing.EXPIRED, "other deadline", OPEN)).isEqualTo(Kind.REOPENED);
    }

    @Test
    void anErasedVacancyIsNotRevived() {
        assertThat(kind(Status.ERASED, null, "a", OPEN)).isEqualTo(Kind.REFUSED);
        assertThat(kind(Status.ERASED, null, "b", CLOSED)).isEqualTo(Kind.REFUSED);
    }

    @Test
    void sayingTheSameTwiceIsSayingItOnceWhateverCameBefore() {
        var random = new Random(5);
        for (var life = 0; life < 10_000; life++) {
            @Nullable Stored stored = null;
            for (var word = 0; word < 5; word++) {
                var incoming = new Incoming("words " + random.nextInt(3), random.nextBoolean());
                stored = after(LifeStep.of(stored, incoming), stored, incoming);
                var again = LifeStep.of(stored, incoming);
                assertThat(again.kind()).isIn(Kind.UNCHANGED, Kind.REFUSED);
                assertThat(again.status()).isEqualTo(stored.status());
                stored = interrupted(stored, random);
            }
        }
    }

    @Test
    void theStatusIsTheSourcesUnlessNothingNewIsSaid() {
        for (var stored : everyStored())
            for (var incoming : List.of(OPEN, CLOSED)) {
                var step = LifeStep.of(stored, incoming);
                if (step.kind() == Kind.UNCHANGED || step.kind() == Kind.REFUSED)
                    assertThat(step.status()).isEqualTo(stored.status());
                else assertThat(step.status()).isEqualTo(incoming.status());
            }
    }

    private static List<Stored> everyStored() {
        var all = new ArrayList<Stored>();
        for (var print : List.of("a", "a closed", "b")) {
            all.add(new Stored(Status.OPEN, null, print));
            all.add(new Stored(Status.ERASED, null, print));
            for (var closing : Closing.values()) all.add(new Stored(Status.CLOSED, closing, print));
        }
        return all;
    }

    private static Stored after(LifeStep step, @Nullable Stored before, Incoming incoming) {
        if (before != null && (step.kind() == Kind.UNCHANGED || step.kind() == Kind.REFUSED)) return before;
        return new Stored(step.status(), incoming.closed() ? Closing.WITHDRAWN : null, incoming.fingerprint());
    }

    /// What jobs and people do to a vacancy between two words of its source.
    private static Stored interrupted(Stored stored, Random random) {
        if (stored.status() != Status.OPEN) return stored;
        return switch (random.nextInt(6)) {
            case 0 -> new Stored(Status.CLOSED, Closing.UNSEEN, stored.fingerprint());
            case 1 -> new Stored(Status.CLOSED, Closing.EXPIRED, stored.fingerprint());
            case 2 -> new Stored(Status.ERASED, null, stored.fingerprint());
            default -> stored;
        };
    }

    private static Kind kind(Status status, @Nullable Closing closing, String print, Incoming incoming) {
        return LifeStep.of(new Stored(status, closing, print), incoming).kind();
    }
}
