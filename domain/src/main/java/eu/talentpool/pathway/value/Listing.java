package eu.talentpool.pathway.value;

import static eu.talentpool.pathway.terms.ConditionState.MET;
import static eu.talentpool.pathway.terms.ConditionState.NOT_MET;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.terms.ConditionState;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.pathway.terms.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One dated entry of a list of occupations: what it adds and what it takes out, in a whole state or one region.
///
/// @param region NUTS code of the region, null for the whole state
public record Listing(
        String id,
        IscoGroups add,
        IscoGroups remove,
        @Nullable String region,
        String source,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate verifiedOn,
        Verification verification)
        implements Datum {

    public Listing {
        add = requireNonNullElse(add, IscoGroups.NONE);
        remove = requireNonNullElse(remove, IscoGroups.NONE);
        Validity.check(effectiveFrom, effectiveTo);
    }

    @Override
    public boolean inForce(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }

    /// Whether an occupation stands on a list: some entry adds it and none takes it out.
    ///
    /// @param group ISCO-08 code, shorter if less is known, empty if nothing is known
    /// @param nuts  of the place of work; null if unknown
    public static ConditionState contains(List<Listing> entries, String group, @Nullable String nuts) {
        var added = ConditionState.any(entries.stream().map(e -> e.holds(e.add, group, nuts)));
        var removed = ConditionState.any(entries.stream().map(e -> e.holds(e.remove, group, nuts)));
        return ConditionState.between(added == MET && removed == NOT_MET, added != NOT_MET && removed != MET);
    }

    private ConditionState holds(IscoGroups codes, String group, @Nullable String nuts) {
        return codes.codes().isEmpty() ? NOT_MET : codes.contain(group).and(within(nuts));
    }

    private ConditionState within(@Nullable String nuts) {
        return region == null ? MET : ConditionState.prefix(region, requireNonNullElse(nuts, ""));
    }

    public Words words() {
        return region == null ? codes() : Words.say("in-region", codes(), region);
    }

    private Words codes() {
        if (remove.codes().isEmpty()) return add.words();
        return add.codes().isEmpty()
                ? Words.say("without", remove.words())
                : Words.say("add-without", add.words(), remove.words());
    }
}
