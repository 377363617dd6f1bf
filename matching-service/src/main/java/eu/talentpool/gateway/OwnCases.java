package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Cases as their applicant sees them.
@Component
class OwnCases {

    private final Profiles profiles;
    private final Offices offices;
    private final Applicants applicants;
    private final Cases cases;
    private final CasePapers papers;
    private final Moves moves;

    OwnCases(Profiles profiles, Offices offices, Applicants applicants, Cases cases, CasePapers papers, Moves moves) {
        this.profiles = profiles;
        this.offices = offices;
        this.applicants = applicants;
        this.cases = cases;
        this.papers = papers;
        this.moves = moves;
    }

    @Transactional
    List<Replies.OwnCase> list(Actor actor) {
        var profile = profiles.findByAccount(actor.id())
                .filter(p -> !p.erased())
                .map(Profile::id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Your account has no profile yet. Register one first."));
        return cases.list(profile).stream().map(c -> view(actor, c)).toList();
    }

    private Replies.OwnCase view(Actor actor, GatewayCase c) {
        return new Replies.OwnCase(
                c.id(), offices.get(c.office()).name(), c.state(), c.destination(), c.openedAt(), asked(actor, c));
    }

    private List<Replies.DocumentView> asked(Actor actor, GatewayCase c) {
        var office = offices.get(c.office());
        if (c.state().ended()) return List.of();
        return applicants.find(office, c.profile()).stream()
                .map(applicant -> moves.assess(c, applicant, applicants.identity(c.profile(), actor)))
                .map(all -> Checklist.of(office, c.destination(), all, papers.listPapers(c.id())))
                .flatMap(list -> Replies.DocumentView.of(list).stream())
                .toList();
    }
}
