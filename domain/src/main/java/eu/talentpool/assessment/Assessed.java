package eu.talentpool.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A result as it is kept.
///
/// @param asOf         assumed day of application
/// @param rulesVersion of the pathways
/// @param verifiedOn   day the oldest datum used was verified, null if there is none
/// @param basis        changes when profile or vacancy do; tells nothing else
/// @param standings    one for each rule
public record Assessed(
        LocalDate asOf, String rulesVersion, @Nullable LocalDate verifiedOn, String basis, List<Standing> standings) {

    public Assessed {
        standings = List.copyOf(standings);
    }

    /// What is different now, in the order of the rules.
    public List<Change> changesTo(Assessed now) {
        var changes = new ArrayList<Change>();
        for (var standing : now.standings) {
            var before = find(standing).map(Standing::state).orElse(null);
            if (!standing.state().equals(before))
                changes.add(new Change(standing.memberState(), standing.rule(), before, standing.state()));
        }
        for (var standing : standings)
            if (now.find(standing).isEmpty())
                changes.add(new Change(standing.memberState(), standing.rule(), standing.state(), null));
        return changes;
    }

    private Optional<Standing> find(Standing like) {
        return standings.stream().filter(like::isOfSameRule).findFirst();
    }

    Change.Cause causeOf(Change change, Assessed now) {
        if (!basis.equals(now.basis)) return Change.Cause.RECORD;
        if (OperatorList.isNamed(change.rule())) return Change.Cause.LISTS;
        return rulesVersion.equals(now.rulesVersion) ? Change.Cause.DAY : Change.Cause.RULES;
    }
}
