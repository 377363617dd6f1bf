package eu.talentpool.searchindex;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which index of a kind answers, and which one a rebuild is filling.
@Repository
class Generations {

    /// @param building index that a rebuild fills, or null
    record Generation(String active, @Nullable String building) {
        /// Every index that a write has to reach before its row is clean.
        List<String> targets() {
            return building == null ? List.of(active) : List.of(active, building);
        }
    }

    private final JdbcClient db;

    Generations(JdbcClient db) {
        this.db = db;
    }

    Optional<Generation> find(IndexKind kind) {
        return db.sql("select active_index, building_index from index_generation where kind = :kind")
                .param("kind", kind.plural())
                .query((row, _) -> new Generation(row.getString(1), row.getString(2)))
                .optional();
    }

    void put(IndexKind kind, Generation generation) {
        db.sql("""
            insert into index_generation (kind, active_index, building_index) values (:kind, :active, :building)
            on conflict (kind) do update
            set active_index = excluded.active_index, building_index = excluded.building_index\
            """)
                .param("kind", kind.plural())
                .param("active", generation.active())
                .param("building", generation.building())
                .update();
    }
}
