package eu.talentpool.pathway.requirement;

import eu.talentpool.pathway.terms.DeclaredFact;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.PathwayFacts.Degree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one condition is compared with: a person by one of the degrees, a job, and where and when.
public record Situation(PathwayFacts person, Degree degree, JobFacts job, Setting setting) {

    LocalDate asOf() {
        return setting.asOf();
    }

    @Nullable
    Boolean declared(DeclaredFact fact) {
        return (fact.ofJob() ? job.declared() : person.declared()).get(fact);
    }
}
