package eu.talentpool.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One Member State's participation in the pool. Regulation (EU) 2026/1047: voluntary, announced nine months
/// before, may be withdrawn; the state names the types of entities that may publish.
///
/// @param memberState   ISO 3166 alpha-2
/// @param withdrawnFrom first day without participation, or null
/// @param source        where the datum comes from
public record Participation(
        String memberState,
        LocalDate effectiveFrom,
        @Nullable LocalDate withdrawnFrom,
        Set<EntityType> entityTypes,
        String source) {

    /// Days on which entities of this type in this Member State may publish.
    public static Periods periods(List<Participation> calendar, String memberState, EntityType type) {
        return calendar.stream()
                .filter(p -> p.memberState.equals(memberState) && p.entityTypes.contains(type))
                .map(p -> Periods.between(p.effectiveFrom, p.withdrawnFrom == null ? LocalDate.MAX : p.withdrawnFrom))
                .reduce(Periods.NEVER, Periods::unite);
    }
}
