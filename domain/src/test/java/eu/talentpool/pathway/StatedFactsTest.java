package eu.talentpool.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.pathway.terms.StatedFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatedFactsTest {

    private static final LocalDate EXPIRES = LocalDate.of(2031, 5, 1);
    private static final StatedFacts STATED = new StatedFacts(
            EXPIRES,
            true,
            Map.of("DE", true),
            Map.of("DE", true),
            true,
            false,
            Map.of(DeclaredFact.LIVELIHOOD, true, DeclaredFact.RECOGNISED_SPONSOR, false),
            Map.of(Quantity.STAY_DAYS, 200));

    private static PathwayFacts person(boolean ongoing) {
        var degree = new Degree(6, 3, null, ongoing, Map.of("AT", false), "IN", null, null);
        return new PathwayFacts(
                List.of(degree),
                List.of(),
                null,
                List.of(),
                LocalDate.of(2020, 1, 1),
                null,
                Map.of("AT", true),
                Map.of(),
                Map.of());
    }

    @Test
    void givesTheFactsOfThePersonToThePersonAndThoseOfTheJobToTheJob() {
        var stated = STATED.addTo(person(false));
        assertThat(stated.declared()).isEqualTo(Map.of(DeclaredFact.LIVELIHOOD, true));
        assertThat(STATED.addTo(JobFacts.UNKNOWN).declared()).isEqualTo(Map.of(DeclaredFact.RECOGNISED_SPONSOR, false));
    }

    @Test
    void replacesWhatWasKnownAndKeepsTheRest() {
        var stated = STATED.addTo(person(false));
        assertThat(stated.passportValidUntil()).isEqualTo(EXPIRES);
        assertThat(stated.licences()).isEqualTo(Map.of("AT", true, "DE", true));
        assertThat(stated.degrees().getFirst().recognisedIn()).isEqualTo(Map.of("AT", false, "DE", true));
        assertThat(STATED.addTo(JobFacts.UNKNOWN).bindingOffer()).isTrue();
        assertThat(STATED.addTo(JobFacts.UNKNOWN).agencyWork()).isFalse();
    }

    @Test
    void changesNothingWhereNothingIsStated() {
        assertThat(StatedFacts.NONE.addTo(person(false))).isEqualTo(person(false));
        assertThat(StatedFacts.NONE.addTo(JobFacts.UNKNOWN)).isEqualTo(JobFacts.UNKNOWN);
    }

    @Test
    void recognisesNoDegreeThatIsNotCompleted() {
        assertThat(STATED.addTo(person(true)).degrees().getFirst().recognisedIn())
                .doesNotContainKey("DE");
    }

    @Test
    void neverPrintsWhatIsStated() {
        assertThat(STATED.toString()).doesNotContain("2031");
    }
}
