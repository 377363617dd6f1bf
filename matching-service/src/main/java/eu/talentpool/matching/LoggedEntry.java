package eu.talentpool.matching;

import eu.talentpool.matching.log.Ranking;
import eu.talentpool.matching.score.Criterion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An entry of a ranking as the auditor reads it.
///
/// @param total  null where automatic ranking was switched off
/// @param points by criterion; they add up to the total
record LoggedEntry(UUID id, long version, @Nullable BigDecimal total, Map<String, BigDecimal> points) {

    static LoggedEntry of(Ranking.Entry entry) {
        var total = entry.contributions().isEmpty() ? null : Pairing.points(entry.total());
        return new LoggedEntry(entry.id(), entry.version(), total, points(entry));
    }

    private static Map<String, BigDecimal> points(Ranking.Entry entry) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var criteria = Criterion.values();
        for (var i = 0; i < entry.contributions().size(); i++)
            points.put(criteria[i].key(), Pairing.points(entry.contributions().get(i)));
        return points;
    }
}
