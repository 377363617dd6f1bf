package eu.talentpool.matching;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a person stood in a ranking.
///
/// @param total  null where automatic ranking was switched off
/// @param points by criterion, why she stood there
record SeenPlace(int rank, int of, @Nullable BigDecimal total, Map<String, BigDecimal> points) {}
