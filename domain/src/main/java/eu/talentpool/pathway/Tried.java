package eu.talentpool.pathway;

import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayAssessment.Route;
import java.util.List;

/// A route with what tells which of several serves better.
///
/// @param rank     less serves better
/// @param verified false if every one of its rules is unverified
record Tried(Route route, int rank, boolean verified) {

    static Tried of(String id, List<Condition> all, List<List<Condition>> gates) {
        var tally = new Tally();
        for (int i = 0; i < all.size(); i++) tally.add(all.get(i));
        for (int i = 0; i < gates.size(); i++) tally.addGate(gates.get(i));
        return new Tried(new Route(id, tally.state(), all, gates), tally.rank(), tally.isVerified());
    }
}
