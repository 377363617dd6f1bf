package eu.talentpool.matching.automatic;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When records first came into the pool.
@Repository
public class Arrivals {

    private final JdbcClient db;

    Arrivals(JdbcClient db) {
        this.db = db;
    }

    private record Arrival(UUID id, Instant at) {}

    public Map<UUID, Instant> ofProfiles(Collection<UUID> ids) {
        return of("select id, created_at from profile where id = any(:ids)", ids);
    }

    public Map<UUID, Instant> ofVacancies(Collection<UUID> ids) {
        return of("select id, created_at from vacancy where id = any(:ids)", ids);
    }

    private Map<UUID, Instant> of(String sql, Collection<UUID> ids) {
        return db
                .sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Arrival(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("created_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Arrival::id, Arrival::at));
    }
}
