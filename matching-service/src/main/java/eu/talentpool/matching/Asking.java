package eu.talentpool.matching;

import eu.talentpool.audit.Actor;
import eu.talentpool.contact.ContactRequest;
import eu.talentpool.contact.ContactRequests;
import eu.talentpool.matching.log.RankingLog;
import eu.talentpool.matching.log.RankingQuery;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.screening.Screening;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Whether an employer may ask a candidate to be contacted.
@Component
class Asking {

    private final Owned owned;
    private final Shown shown;
    private final Candidates candidates;
    private final Ranker ranker;
    private final RankingLog log;
    private final Screening screening;
    private final ContactRequests contacts;

    Asking(
            Owned owned,
            Shown shown,
            Candidates candidates,
            Ranker ranker,
            RankingLog log,
            Screening screening,
            ContactRequests contacts) {
        this.owned = owned;
        this.shown = shown;
        this.candidates = candidates;
        this.ranker = ranker;
        this.log = log;
        this.screening = screening;
        this.contacts = contacts;
    }

    /// @throws NotShown if the vacancy is hidden, as that of an employer who is not in good standing
    /// @throws NotFound if the candidate is not shown for it, or no ranking of it showed her
    @Transactional
    ContactRequest ask(Actor actor, VacancyId vacancyId, ProfileId profile, String message) {
        var vacancy = owned.getVacancy(actor, vacancyId);
        candidates.check(vacancy, ranker.pairing());
        if (!wasShown(vacancy, profile)) throw NotFound.profile(profile);
        check(message, vacancy.getContent().language());
        if (!contacts.isOpenTo(profile))
            throw refusal(
                    HttpStatus.CONFLICT,
                    "This candidate takes no requests for contact. Ask another one of the ranking.");
        return contacts.add(actor, vacancy, profile, message)
                .orElseThrow(() -> refusal(
                        HttpStatus.CONFLICT,
                        "This candidate was asked for this vacancy already: GET /api/v1/contact-requests has the"
                                + " answer."));
    }

    private boolean wasShown(Vacancy vacancy, ProfileId profile) {
        var countries = Ranker.countries(vacancy.getContent());
        var ranked = new RankingQuery(vacancy.id().value(), profile.value(), null, null, null);
        return !shown.profiles(List.of(profile.value()), countries).isEmpty()
                && !log.list(ranked, null, 1).isEmpty();
    }

    /// Nobody may ask a jobseeker for money, and no message may do what no vacancy may.
    private void check(String message, String language) {
        var signals = screening.examine(language, message);
        if (signals.isEmpty()) return;
        var first = signals.getFirst();
        throw refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The message was not sent because of this sentence: '%s'. %s Write it anew without it."
                        .formatted(first.excerpt(), first.explanation()));
    }

    private static ResponseStatusException refusal(HttpStatus status, String sentence) {
        return new ResponseStatusException(status, sentence);
    }
}
