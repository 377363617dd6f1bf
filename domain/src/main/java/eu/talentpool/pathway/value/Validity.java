package eu.talentpool.pathway.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From one day to another, both included; without an end if `to` is null.
public final class Validity {

    private Validity() {}

    public static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public static void check(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from))
            throw new IllegalArgumentException("effective_to " + to + " lies before effective_from " + from);
    }
}
