package eu.talentpool.benchmarks.match;

import eu.talentpool.benchmarks.match.Exhaustive.Shown;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.matching.CandidateMapping;
import eu.talentpool.matching.JobMapping;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Job;
import eu.talentpool.profile.ConsentedContent;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// All records of a kind as the scorers compare them, a page at a time.
abstract class Pages<T> {

    private static final int PAGE = 1_000;

    private final long all;
    private long read;

    private Pages(long all) {
        this.all = all;
    }

    /// Null at the end.
    @Nullable
    List<Shown<T>> next() {
        var page = page(PAGE);
        read += PAGE;
        return page.isEmpty() ? null : page.stream().flatMap(Optional::stream).toList();
    }

    /// Empty for a record that is not shown.
    abstract List<Optional<Shown<T>>> page(int limit);

    long read() {
        return Math.min(read, all);
    }

    long all() {
        return all;
    }

    /// @param all how many there are
    static Pages<Candidate> ofPeople(ApplicationContext pool, Taxonomy taxonomy, LocalDate day, long all) {
        var profiles = pool.getBean(Profiles.class);
        var consents = pool.getBean(Consents.class);
        return new Pages<>(all) {
            private @Nullable ProfileId after;

            @Override
            List<Optional<Shown<Candidate>>> page(int limit) {
                var page = profiles.page(after, limit);
                if (page.isEmpty()) return List.of();
                after = page.getLast().id();
                var given = consents.find(page.stream().map(p -> p.id().value()).toList());
                return page.parallelStream()
                        .map(p -> shown(p, given.get(p.id().value()), taxonomy, day))
                        .toList();
            }
        };
    }

    private static Optional<Shown<Candidate>> shown(
            Profile profile, @Nullable Consent consent, Taxonomy taxonomy, LocalDate day) {
        if (profile.content() == null
                || consent == null
                || !(eu.talentpool.profile.Visibility.of(profile, consent)
                        instanceof eu.talentpool.profile.Visibility.Visible(var countries))) return Optional.empty();
        var content = ConsentedContent.of(profile.content(), consent);
        var candidate = CandidateMapping.candidate(content, taxonomy, day);
        return Optional.of(new Shown<>(profile.id().toString(), candidate, countries));
    }

    static Pages<Job> ofVacancies(ApplicationContext pool, Taxonomy taxonomy, LocalDate day) {
        var vacancies = pool.getBean(Vacancies.class);
        var facts = pool.getBean(VisibilityFacts.class);
        return new Pages<>(vacancies.count()) {
            private @Nullable VacancyId after;

            @Override
            List<Optional<Shown<Job>>> page(int limit) {
                var page = vacancies.page(after, limit);
                if (page.isEmpty()) return List.of();
                after = page.getLast().id();
                var known = facts.of(page);
                return page.parallelStream()
                        .map(v -> shown(v, Objects.requireNonNull(known.get(v.id())), taxonomy, day))
                        .toList();
            }
        };
    }

    private static Optional<Shown<Job>> shown(
            Vacancy vacancy, Visibility.Facts facts, Taxonomy taxonomy, LocalDate day) {
        if (!(Visibility.of(vacancy, facts, day) instanceof Visibility.Visible)) return Optional.empty();
        var job = JobMapping.job(vacancy.getContent(), taxonomy);
        return Optional.of(new Shown<>(vacancy.id().toString(), job, job.terms().countries()));
    }
}
