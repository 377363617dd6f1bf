package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.matching.rejection.Rejection;
import eu.talentpool.matching.rejection.Rejections;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// What a human of an employer decides about a candidate.
@Component
class Deciding {

    private final Shown shown;
    private final Owned owned;
    private final Rejections rejections;
    private final Audit audit;
    private final Clock clock;

    Deciding(Shown shown, Owned owned, Rejections rejections, Audit audit, Clock clock) {
        this.shown = shown;
        this.owned = owned;
        this.rejections = rejections;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws NotFound if the candidate is not shown for the vacancy
    @Transactional
    Replies.RejectionView reject(Actor actor, VacancyId vacancyId, ProfileId profileId, String reason) {
        var vacancy = owned.getVacancy(actor, vacancyId);
        if (vacancy.content() == null) throw NotFound.vacancy(vacancyId);
        var profile = shown.profiles(List.of(profileId.value()), Ranker.countries(vacancy.getContent())).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.profile(profileId))
                .profile();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = rejections.add(new Rejection(
                vacancyId.value(), profileId.value(), vacancy.version(), profile.version(), at, actor.id(), reason));
        if (!added)
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "This candidate was rejected already; the reason that was given stands.");
        audit.record(
                actor, "REJECT_CANDIDATE", "profile", profileId.toString(), Audit.Outcome.DONE, "vacancy " + vacancyId);
        return new Replies.RejectionView(at, reason);
    }
}
