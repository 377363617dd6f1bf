package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ranking as the auditor reads it.
///
/// @param requester subject of a token
/// @param entries   null in a list
record LoggedRanking(
        UUID ranking,
        Instant at,
        String requester,
        @Nullable String role,
        String rankedFor,
        UUID id,
        long version,
        LocalDate asOf,
        Replies.VersionsView versions,
        Replies.FilterView filter,
        int ranked,
        int leftOut,
        SortedMap<String, Integer> leftOutBy,
        @Nullable List<LoggedEntry> entries) {

    static LoggedRanking head(Ranking ranking) {
        return of(ranking, null);
    }

    static LoggedRanking whole(Ranking ranking) {
        return of(ranking, ranking.entries().stream().map(LoggedEntry::of).toList());
    }

    private static LoggedRanking of(Ranking r, @Nullable List<LoggedEntry> entries) {
        return new LoggedRanking(
                r.id(),
                r.at(),
                r.actor(),
                r.role(),
                r.subject().kind().name().toLowerCase(Locale.ROOT),
                r.subject().id(),
                r.subject().version(),
                r.asOf(),
                Replies.VersionsView.of(r.versions()),
                Replies.FilterView.of(r.selection()),
                r.entries().size(),
                r.selection().leftOut(),
                r.selection().leftOutBy(),
                entries);
    }
}
