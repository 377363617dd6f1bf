package eu.talentpool.vacancy;

import eu.talentpool.employer.Periods;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of the lists of shortage occupations: the Union's list, and what Member States and regions add or remove.
///
/// @param area      empty for the Union, an alpha-2 code for a Member State, a NUTS code for a region
/// @param iscoGroup ISCO-08 code of 1 to 4 digits; covers every group below it
/// @param removed   true if the row takes the group off the Union's list for this area
/// @param validTo   last day, or null for no end
public record Shortage(
        Scope scope,
        String area,
        String iscoGroup,
        boolean removed,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    public enum Scope {
        EU,
        MS,
        REGION
    }

    /// Days on which this unit group is a shortage occupation at this place: the Union's list and the additions
    /// of state and region, less their removals.
    static Periods periods(List<Shortage> lists, String iscoGroup, String memberState, @Nullable String nuts) {
        var listed = Periods.NEVER;
        var removed = Periods.NEVER;
        for (var row : lists) {
            if (!iscoGroup.startsWith(row.iscoGroup) || !row.covers(memberState, nuts)) continue;
            if (row.removed) removed = removed.unite(row.days());
            else listed = listed.unite(row.days());
        }
        return listed.minus(removed);
    }

    private boolean covers(String memberState, @Nullable String nuts) {
        return switch (scope) {
            case EU -> true;
            case MS -> area.equals(memberState);
            case REGION -> nuts != null && nuts.startsWith(area);
        };
    }

    private Periods days() {
        return Periods.between(validFrom, validTo == null ? LocalDate.MAX : validTo.plusDays(1));
    }
}
