package eu.talentpool.screening;

import static eu.talentpool.screening.DecisionResult.Ground.NOT_A_CONTACT_POINT;
import static eu.talentpool.screening.DecisionResult.Ground.OTHER_MEMBER_STATE;
import static eu.talentpool.screening.DecisionResult.Ground.REASON_TOO_SHORT;
import static eu.talentpool.screening.DecisionResult.Ground.UNKNOWN_MEMBER_STATE;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.screening.DecisionResult.Refused;
import java.util.Optional;

/// Who may decide about a hold, and with what.
final class Mandate {

    private static final int SHORTEST_REASON = 10;

    private Mandate() {}

    /// Why this actor may not decide; empty if nothing stands against it.
    static Optional<Refused> refusal(Actor actor, Hold hold, String reason) {
        if (!actor.has(Role.NCP))
            return refuse(NOT_A_CONTACT_POINT, "Only a national contact point decides; sign in as one.");
        var memberState = hold.memberState();
        if (memberState == null)
            return refuse(
                    UNKNOWN_MEMBER_STATE,
                    "The vacancy does not name the employer's Member State; ask the employer to add it and send the"
                            + " vacancy again.");
        if (!memberState.equals(actor.memberState()))
            return refuse(
                    OTHER_MEMBER_STATE,
                    "The employer is established in %s; only the contact point of %s decides. Pass the case on to it."
                            .formatted(memberState, memberState));
        if (reason.strip().length() < SHORTEST_REASON)
            return refuse(
                    REASON_TOO_SHORT,
                    "The employer may contest the decision, so it needs a reason of at least %d characters; this one has %d."
                            .formatted(SHORTEST_REASON, reason.strip().length()));
        return Optional.empty();
    }

    private static Optional<Refused> refuse(DecisionResult.Ground ground, String message) {
        return Optional.of(new Refused(ground, message));
    }
}
