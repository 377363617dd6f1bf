package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import eu.talentpool.pathway.value.ExchangeRates;
import eu.talentpool.pathway.value.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one condition is compared with: a person by one of the degrees, a job, a Member State and the day of
/// application, with the lists of occupations of the rules and the exchange rates.
public record Situation(
        PathwayFacts person,
        Degree degree,
        JobFacts job,
        String memberState,
        LocalDate asOf,
        Map<String, List<Listing>> lists,
        ExchangeRates rates) {

    @Nullable
    Boolean declared(DeclaredFact fact) {
        return (fact.ofJob() ? job.declared() : person.declared()).get(fact);
    }
}
