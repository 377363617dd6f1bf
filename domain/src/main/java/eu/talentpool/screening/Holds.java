package eu.talentpool.screening;

import eu.talentpool.vacancy.VacancyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The holds of screening. Nothing is ever deleted.
public interface Holds {

    /// All holds of a vacancy, latest first.
    List<Hold> list(VacancyId vacancy);

    /// Holds of the employers of a Member State that wait for a decision, oldest first; at most `limit`.
    List<Hold> listOpen(String memberState, int limit);

    /// How many wait for a decision, and since when.
    Backlog backlog();

    /// The holds of these vacancies that wait for a decision.
    Map<VacancyId, Hold> findOpen(Collection<VacancyId> vacancies);

    /// The hold that waits for a decision.
    default Optional<Hold> findOpen(VacancyId vacancy) {
        return Optional.ofNullable(findOpen(List.of(vacancy)).get(vacancy));
    }

    /// The latest hold of this vacancy with this fingerprint that was decided.
    Optional<Hold> findDecided(VacancyId vacancy, String fingerprint);

    /// @throws org.springframework.dao.DuplicateKeyException if the vacancy already has an open hold
    void add(Hold hold);

    /// Closes the open hold of a vacancy that has changed, if there is one.
    void supersede(VacancyId vacancy, Instant at);

    /// @return false if the hold is not open any more; nothing is changed then
    boolean decide(UUID hold, Verdict verdict);
}
