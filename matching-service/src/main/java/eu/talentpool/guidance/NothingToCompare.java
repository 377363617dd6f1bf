package eu.talentpool.guidance;

import eu.talentpool.vacancy.VacancyId;

/// There is nothing that this actor could have compared: none at all, or none the actor may see.
final class NothingToCompare extends RuntimeException {

    NothingToCompare(String message) {
        super(message);
    }

    static NothingToCompare vacancy(VacancyId id) {
        return new NothingToCompare("There is no vacancy " + id
                + " that you may see. Employers see their own, contact points those of their Member State, jobseekers"
                + " those that are shown.");
    }
}
