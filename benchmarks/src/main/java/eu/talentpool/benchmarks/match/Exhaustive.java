package eu.talentpool.benchmarks.match;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.profile.Visibility;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scores every profile that is shown for a vacancy, by the scorers of the product, without an index. Reads the
/// profiles once, a page at a time, whatever their number.
final class Exhaustive {

    private static final int PAGE = 1_000;

    private final Profiles profiles;
    private final Consents consents;
    private final Taxonomy taxonomy;
    private final LocalDate asOf;
    private final Scoring scoring = new Scoring(Weights.bundled());

    Exhaustive(Profiles profiles, Consents consents, Taxonomy taxonomy, LocalDate asOf) {
        this.profiles = profiles;
        this.consents = consents;
        this.taxonomy = taxonomy;
        this.asOf = asOf;
    }

    /// The best totals for one job, the smallest first to leave.
    private record Best(Job job, String country, int most, PriorityQueue<Integer> totals) {

        void offer(int total) {
            if (totals.size() == most && total <= totals.element()) return;
            totals.add(total);
            if (totals.size() > most) totals.remove();
        }

        int[] sorted() {
            return totals.stream().mapToInt(total -> total).sorted().toArray();
        }
    }

    /// @return for each of these vacancies the best totals in hundredths of a point, worst first
    List<int[]> best(List<Vacancy> vacancies, int most, long people, Progress progress) {
        var all = vacancies.stream()
                .map(v -> new Best(
                        JobMapping.job(v.getContent(), taxonomy),
                        v.employer().memberState(),
                        most,
                        new PriorityQueue<>()))
                .toList();
        @Nullable ProfileId after = null;
        var done = 0L;
        for (var page = profiles.page(after, PAGE); !page.isEmpty(); page = profiles.page(after, PAGE)) {
            var given = consents.find(page.stream().map(p -> p.id().value()).toList());
            var shown = page.parallelStream()
                    .flatMap(p -> shown(p, given.get(p.id().value())).stream())
                    .toList();
            all.parallelStream().forEach(best -> score(best, shown));
            after = page.getLast().id();
            progress.report("scoring every profile for " + all.size() + " vacancies", done += page.size(), people);
        }
        return all.stream().map(Best::sorted).toList();
    }

    private record Shown(Candidate candidate, Set<String> countries) {}

    private Optional<Shown> shown(Profile profile, @Nullable Consent consent) {
        if (profile.content() == null
                || consent == null
                || !(Visibility.of(profile, consent) instanceof Visibility.Visible(var countries)))
            return Optional.empty();
        var content = ConsentedContent.of(profile.content(), consent);
        return Optional.of(new Shown(CandidateMapping.candidate(content, taxonomy, asOf), countries));
    }

    private void score(Best best, List<Shown> people) {
        for (var person : people)
            if (person.countries.contains(best.country))
                best.offer(scoring.score(person.candidate, best.job).total());
    }
}
