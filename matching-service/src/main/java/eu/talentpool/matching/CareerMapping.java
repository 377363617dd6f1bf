package eu.talentpool.matching;

import eu.talentpool.matching.score.Candidate.Experience;
import eu.talentpool.matching.score.Occupation;
import eu.talentpool.profile.Career;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.util.List;

/// From jobs held to stretches of work by occupation group.
final class CareerMapping {

    private CareerMapping() {}

    static List<Experience> experience(List<ProfileContent.Experience> jobs, Taxonomy taxonomy, LocalDate asOf) {
        return Career.of(jobs, job -> Occupations.find(job, taxonomy).map(Occupation::iscoGroup), asOf).stream()
                .map(work -> new Experience(work.iscoGroup(), work.months(), work.endedAgo()))
                .toList();
    }
}
