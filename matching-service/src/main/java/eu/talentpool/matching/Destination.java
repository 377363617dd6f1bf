package eu.talentpool.matching;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.taxonomy.Countries;
import eu.talentpool.vacancy.VacancyContent;
import java.util.List;
import java.util.Objects;

/// Where a vacancy leads, and what pathways ask of the job.
///
/// @param memberStates in which the work is, in the order of the vacancy; empty if none is known
record Destination(JobFacts job, List<String> memberStates) {

    static Destination of(VacancyContent vacancy) {
        var states = vacancy.places().stream()
                .map(VacancyContent.Place::country)
                .filter(Objects::nonNull)
                .filter(Countries::isMemberState)
                .distinct()
                .toList();
        return new Destination(JobFacts.of(vacancy), states);
    }
}
