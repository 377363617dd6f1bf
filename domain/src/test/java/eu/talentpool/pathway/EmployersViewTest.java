package eu.talentpool.pathway;

import static eu.talentpool.pathway.Examples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.Quantity;
import eu.talentpool.profile.PartialDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an employer is told of two people who differ only in protected facts.
class EmployersViewTest {

    private static final int TIMES = 300;

    private final PathwayAssessor assessor = new PathwayAssessor(PathwayRules.load());
    private final Examples examples = new Examples(41);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
                "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"
            })
    void isTheSameInEveryMemberState(String state) {
        for (int i = 0; i < TIMES; i++) {
            var person = examples.person();
            var job = i % 3 == 0 ? null : examples.job(state);
            var young = protectedFacts(person, "2004-05-06", true, 3);
            var old = protectedFacts(person, "1961-02-03", false, 300);
            assertThat(seen(young, job, state)).isEqualTo(seen(old, job, state)).isEqualTo(seen(person, job, state));
        }
    }

    /// The printed form holds every field, so it is equal only if nothing at all differs.
    private String seen(PathwayFacts person, @Nullable JobFacts job, String state) {
        return assessor.assess(person, job, state, DAY, View.EMPLOYER).toString();
    }

    private static PathwayFacts protectedFacts(PathwayFacts p, String birth, boolean stated, int months) {
        var declared = new HashMap<>(p.declared());
        for (var fact : DeclaredFact.values()) if (fact.isProtected()) declared.put(fact, stated);
        var quantities = new HashMap<>(p.quantities());
        quantities.put(Quantity.MONTHS_SINCE_TRANSFER, months);
        return new PathwayFacts(
                p.degrees(),
                p.experience(),
                PartialDate.parse(birth),
                p.languages(),
                p.passportValidUntil(),
                p.sicknessInsurance(),
                p.licences(),
                declared,
                quantities);
    }
}
