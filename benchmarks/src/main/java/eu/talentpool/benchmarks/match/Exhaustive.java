package eu.talentpool.benchmarks.match;

import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.retrieve.Found;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
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

    /// What scoring everybody gives for one vacancy.
    ///
    /// @param best      totals of the best in hundredths of a point, worst first
    /// @param retrieved totals of those whom the index brought up, likeliest first
    record Totals(int[] best, int[] retrieved) {}

    /// The best totals for one job, the smallest first to leave, and those of the profiles that were retrieved.
    private record Best(
            Job job,
            String country,
            int most,
            PriorityQueue<Integer> best,
            Map<String, Integer> places,
            int[] retrieved) {

        static Best of(Job job, String country, int most, List<Found> found) {
            var places = new HashMap<String, Integer>();
            for (var one : found) places.put(one.id(), places.size());
            return new Best(job, country, most, new PriorityQueue<>(), places, new int[found.size()]);
        }

        void offer(String id, int total) {
            var place = places.get(id);
            if (place != null) retrieved[place] = total;
            if (best.size() == most && total <= best.element()) return;
            best.add(total);
            if (best.size() > most) best.remove();
        }

        Totals totals() {
            return new Totals(best.stream().mapToInt(total -> total).sorted().toArray(), retrieved);
        }
    }

    /// @param found for each of these vacancies the profiles that the index brings up
    /// @return in the order of the vacancies
    List<Totals> score(List<Vacancy> vacancies, List<List<Found>> found, int most, long people, Progress progress) {
        var all = IntStream.range(0, vacancies.size())
                .mapToObj(i -> best(vacancies.get(i), most, found.get(i)))
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
        return all.stream().map(Best::totals).toList();
    }

    private Best best(Vacancy vacancy, int most, List<Found> found) {
        var job = JobMapping.job(vacancy.getContent(), taxonomy);
        return Best.of(job, vacancy.employer().memberState(), most, found);
    }

    private record Shown(String id, Candidate candidate, Set<String> countries) {}

    private Optional<Shown> shown(Profile profile, @Nullable Consent consent) {
        if (profile.content() == null
                || consent == null
                || !(Visibility.of(profile, consent) instanceof Visibility.Visible(var countries)))
            return Optional.empty();
        var content = ConsentedContent.of(profile.content(), consent);
        return Optional.of(
                new Shown(profile.id().toString(), CandidateMapping.candidate(content, taxonomy, asOf), countries));
    }

    private void score(Best best, List<Shown> people) {
        for (var person : people)
            if (person.countries.contains(best.country))
                best.offer(person.id, scoring.score(person.candidate, best.job).total());
    }
}
