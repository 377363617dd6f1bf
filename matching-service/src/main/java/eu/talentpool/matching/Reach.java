package eu.talentpool.matching;

import eu.talentpool.matching.retrieve.Found;
import eu.talentpool.matching.retrieve.Presence;
import eu.talentpool.matching.score.Candidate;
import eu.talentpool.matching.score.Closeness;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.Reason;
import eu.talentpool.matching.score.Reason.SkillMatch;
import eu.talentpool.matching.score.Score;
import eu.talentpool.profile.Profile;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.vacancy.Vacancy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whether a pair that may be shown is found, in each direction, and if not, why.
@Component
class Reach {

    private static final Replies.ReasonView NOT_INDEXED = new Replies.ReasonView(
            "not-in-the-search-yet", "It was changed a moment ago, and the search does not hold it yet.");
    private static final Replies.ReasonView NOTHING_IN_COMMON = new Replies.ReasonView(
            "nothing-in-common", "The two share no occupation group and no skill, nor any that are near.");
    private final Ranker ranker;
    private final Shown shown;
    private final Presence presence;

    Reach(Ranker ranker, Shown shown, Presence presence) {
        this.ranker = ranker;
        this.shown = shown;
        this.presence = presence;
    }

    /// @param candidate what may be known of the person
    Replies.ReachView of(Vacancy vacancy, Profile profile, Candidate candidate, Job job, Pairing pairing) {
        var countries = Set.copyOf(Ranker.countries(vacancy.getContent()));
        var score = pairing.score(candidate, job);
        var profiles = ranker.profileIds(job, countries, pairing);
        var vacancies = ranker.vacancyIds(candidate, shown.countries(profile), Found.MOST, pairing);
        return new Replies.ReachView(
                found(profiles, IndexKind.PROFILES, profile.id().value(), score),
                found(vacancies, IndexKind.VACANCIES, vacancy.id().value(), score));
    }

    private Replies.FoundView found(List<UUID> ids, IndexKind kind, UUID id, Score score) {
        if (ids.contains(id)) return new Replies.FoundView(true, List.of());
        if (!presence.has(kind, id)) return Replies.FoundView.not(NOT_INDEXED);
        return Replies.FoundView.not(hasCommon(score) ? beyondTheEnd(kind) : NOTHING_IN_COMMON);
    }

    private static Replies.ReasonView beyondTheEnd(IndexKind kind) {
        return new Replies.ReasonView(
                "beyond-the-end",
                "A ranking of " + kind.plural() + " ends at " + Found.MOST
                        + ", and that many are nearer. A filter makes room for it.");
    }

    private static boolean hasCommon(Score score) {
        return isRelated(score.of(Criterion.OCCUPATION).reason())
                || isHeld(score.of(Criterion.ESSENTIAL_SKILLS).reason())
                || isHeld(score.of(Criterion.OPTIONAL_SKILLS).reason());
    }

    private static boolean isRelated(Reason reason) {
        return reason instanceof Reason.OccupationFit fit && fit.closeness() != Closeness.UNRELATED;
    }

    private static boolean isHeld(Reason reason) {
        return reason instanceof Reason.SkillFit fit
                && fit.matches().stream()
                        .anyMatch(m -> m.state() == SkillMatch.State.HELD || m.state() == SkillMatch.State.ADJACENT);
    }
}
