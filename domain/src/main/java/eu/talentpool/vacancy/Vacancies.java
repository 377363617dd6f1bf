package eu.talentpool.vacancy;

import eu.talentpool.audit.Actor;
import eu.talentpool.employer.EmployerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// The vacancies of the pool.
public interface Vacancies {

    Optional<Vacancy> find(VacancyId id);

    /// @throws java.util.NoSuchElementException if there is none
    default Vacancy get(VacancyId id) {
        return find(id).orElseThrow(() -> new java.util.NoSuchElementException("no vacancy " + id));
    }

    List<Vacancy> list(Collection<VacancyId> ids);

    Optional<Vacancy> find(String source, String sourceKey);

    /// Every vacancy of these clusters, see [Duplicates].
    List<Vacancy> listClusters(Collection<UUID> clusters);

    /// All vacancies in order of id, a page at a time.
    ///
    /// @param after last id of the page before, or null for the first
    List<Vacancy> page(@Nullable VacancyId after, int limit);

    /// Of all, closed and erased ones too.
    long count();

    /// Vacancies of the employers of one Member State, latest change first.
    List<Vacancy> listOfMemberState(String memberState, int limit);

    /// Vacancies of one employer, latest change first.
    List<Vacancy> listOfEmployer(EmployerId employer, int limit);

    /// What a source says of a vacancy.
    ///
    /// @param fingerprint of what the source said, see [LifeStep]
    /// @param clear       screening found nothing in the text, so that a new vacancy does not have to wait for it
    record Word(
            String sourceKey,
            EmployerId employer,
            VacancyContent content,
            boolean closed,
            String fingerprint,
            boolean clear) {}

    /// @param pending screening has to look at the vacancy
    record Written(VacancyId id, boolean pending) {}

    /// Creates or changes the vacancies with these natural keys, of which no two are equal; the screening of a changed
    /// one starts again. An erased one stays as it is.
    ///
    /// @return by natural key
    Map<String, Written> write(String source, Collection<Word> words, Actor actor);

    /// @return the vacancy as it now stands
    @Transactional
    default Vacancy write(
            String source,
            String sourceKey,
            EmployerId employer,
            VacancyContent content,
            boolean closed,
            String sourceFingerprint,
            Actor actor) {
        var word = new Word(sourceKey, employer, content, closed, sourceFingerprint, false);
        var written = write(source, List.of(word), actor);
        return get(Objects.requireNonNull(written.get(sourceKey)).id());
    }

    /// Replaces the content without a word from the source, for example after links were made anew.
    ///
    /// @param version that was read
    /// @return false if there is another version by now, and nothing was done
    boolean relink(VacancyId id, long version, VacancyContent content, Actor actor);

    /// For feature `screening` alone.
    void screened(Collection<VacancyId> ids, Vacancy.ScreeningState state, Actor actor, @Nullable String reason);

    /// For feature `screening` alone.
    @Transactional
    default void screened(VacancyId id, Vacancy.ScreeningState state, Actor actor, @Nullable String reason) {
        screened(List.of(id), state, actor, reason);
    }

    /// Says whether the vacancy contributes to the Union's competitiveness: then no shortage list has to name its
    /// occupation. It stays when the source sends the vacancy again.
    ///
    /// @param reason kept in the history
    /// @return false if there is no such vacancy, or it is erased
    boolean flagCompetitiveness(VacancyId id, boolean competitiveness, Actor actor, String reason);

    /// Open ones of one feed.
    long countOpen(String source);

    /// Closes an open vacancy because its source says so; the same document opens it again when it comes anew.
    ///
    /// @param reason kept in the history
    /// @return false if it is not open
    boolean close(VacancyId id, Actor actor, String reason);

    /// Leaves a tombstone without content.
    void erase(VacancyId id, Actor actor);

    /// Raises the version of every vacancy, because operator data that all of them depend on changed.
    int raiseAllVersions();

    List<Shortage> listShortages();

    /// Those that cover one of these ISCO-08 groups.
    List<Shortage> listShortages(Collection<String> iscoGroups);

    void replaceShortages(List<Shortage> shortages);
}
