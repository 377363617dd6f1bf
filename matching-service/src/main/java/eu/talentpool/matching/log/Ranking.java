package eu.talentpool.matching.log;

import eu.talentpool.matching.filter.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ranking, computed once and kept.
///
/// @param actor   who asked, never a personal name
/// @param role    in which, as in the realm; null in rankings of before
/// @param subject what was ranked for
/// @param asOf    the day it was computed for
/// @param selection what was asked for, and what it left out
/// @param entries in the order that was asked for, those left out left out; equal ones in order of id
public record Ranking(
        UUID id,
        Instant at,
        String actor,
        @Nullable String role,
        Subject subject,
        LocalDate asOf,
        Versions versions,
        Selection selection,
        List<Entry> entries) {

    /// The same with other entries, for a caller who was shown no more.
    public Ranking only(List<Entry> entries) {
        return new Ranking(id, at, actor, role, subject, asOf, versions, selection, entries);
    }

    public Ranking inOrderOfDate(List<Entry> entries) {
        return new Ranking(id, at, actor, role, subject, asOf, versions, selection.inOrderOfDate(), entries);
    }

    public record Subject(Kind kind, UUID id, long version) {
        public enum Kind {
            VACANCY,
            PROFILE
        }
    }

    /// The versions of everything that decides a rank.
    public record Versions(String weights, String rules, String taxonomy) {}

    /// @param version       of the ranked record
    /// @param total         in hundredths of a point
    /// @param contributions in hundredths of a point, in the order of the criteria; they add up to the total. None
    ///                      where automatic ranking is switched off
    public record Entry(UUID id, long version, int total, List<Integer> contributions) {}
}
