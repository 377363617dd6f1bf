package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.contact.Complaint;
import eu.talentpool.contact.ContactRequests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What jobseekers object to, for the contact point that can suspend (DOMAIN TP-15).
@RestController
@Tag(name = "Contact")
class ComplaintsController implements AccessTable {

    private static final String PATH = "/api/v1/complaints";
    private static final int MOST = 200;

    private final ContactRequests requests;
    private final Audit audit;

    ComplaintsController(ContactRequests requests, Audit audit) {
        this.requests = requests;
        this.audit = audit;
    }

    /// @param message of the employer, that it is about
    /// @param text    of the person who complains; who she is stays with her
    record ComplaintView(
            UUID complaint,
            Instant at,
            @Schema(example = "DE:HRB 90001") String employer,
            UUID vacancy,
            String message,
            String text) {

        static ComplaintView of(Complaint c) {
            var request = c.request();
            return new ComplaintView(
                    c.id(),
                    c.at(),
                    request.employer().value(),
                    request.vacancy().value(),
                    request.message(),
                    c.text());
        }
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(new AccessRule(
                "GET",
                PATH,
                Set.of(Role.NCP),
                "about entities established in the own Member State; each look is audited"));
    }

    @GetMapping(PATH)
    @Transactional
    @Operation(
            summary = "Complaints of jobseekers about requests for contact, latest first, at most 200",
            description = "To suspend the employer: POST /api/v1/employers/suspensions.")
    List<ComplaintView> list(Actor actor) {
        var state = actor.memberState();
        if (state == null) return List.of();
        var found = requests.listComplaints(state, MOST);
        var seen = found.stream().map(c -> c.id().toString()).toList();
        audit.record(actor, "VIEW_COMPLAINTS", "complaint", seen, Audit.Outcome.DONE, null);
        return found.stream().map(ComplaintView::of).toList();
    }
}
