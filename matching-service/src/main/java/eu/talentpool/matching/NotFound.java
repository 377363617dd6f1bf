package eu.talentpool.matching;

import eu.talentpool.profile.ProfileId;
import eu.talentpool.vacancy.VacancyId;

/// There is nothing under this id, or nothing that this actor may see: the reply is the same.
final class NotFound extends RuntimeException {

    private NotFound(String message) {
        super(message);
    }

    static NotFound vacancy(VacancyId id) {
        return new NotFound("There is no vacancy " + id
                + " that you may see. Employers see their own, contact points those of their Member State.");
    }

    static NotFound profile(ProfileId id) {
        return new NotFound("There is no profile " + id + " that you may see.");
    }

    static NotFound ownProfile() {
        return new NotFound("Your account has no profile yet. Register one first.");
    }
}
