package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.score.Criterion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        @Nullable List<Entry> entries) {

    /// @param total  null where automatic ranking was switched off
    /// @param points by criterion; they add up to the total
    record Entry(UUID id, long version, @Nullable BigDecimal total, Map<String, BigDecimal> points) {

        static Entry of(Ranking.Entry entry) {
            var total = entry.contributions().isEmpty() ? null : Pairing.points(entry.total());
            return new Entry(entry.id(), entry.version(), total, pointsOf(entry));
        }
    }

    record Page(List<LoggedRanking> items, @Nullable String nextPage) {}

    static Map<String, BigDecimal> pointsOf(Ranking.Entry entry) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var criteria = Criterion.values();
        for (var i = 0; i < entry.contributions().size(); i++)
            points.put(criteria[i].key(), Pairing.points(entry.contributions().get(i)));
        return points;
    }

    static LoggedRanking head(Ranking ranking) {
        return of(ranking, null);
    }

    static LoggedRanking whole(Ranking ranking) {
        return of(ranking, ranking.entries().stream().map(Entry::of).toList());
    }

    private static LoggedRanking of(Ranking r, @Nullable List<Entry> entries) {
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
