package eu.talentpool.ingestion.feed;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The registered feeds.
@Repository
public class Feeds {

    /// The feed of documents that nobody vouches for.
    public static final String UPLOAD = "upload";

    private final JdbcClient db;

    Feeds(JdbcClient db) {
        this.db = db;
    }

    /// @throws IllegalArgumentException if there is no such feed; the message names those there are
    public Feed get(String id) {
        var feeds = list();
        return feeds.stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no feed '" + id + "'. Registered are: "
                        + String.join(", ", feeds.stream().map(Feed::id).toList())
                        + ". A feed is registered with the operator data (talent-pool operator-data FILE)."));
    }

    public List<Feed> list() {
        return db.sql("select * from feed order by id")
                .query((row, _) -> new Feed(
                        row.getString("id"),
                        row.getString("name"),
                        row.getBoolean("vouches"),
                        Set.of((String[]) row.getArray("member_states").getArray()),
                        row.getInt("grace_days"),
                        row.getString("mapping")))
                .list();
    }

    void put(Feed feed) {
        db.sql("""
            insert into feed (id, name, vouches, member_states, grace_days, mapping)
            values (:id, :name, :vouches, :states, :grace, :mapping)
            on conflict (id) do update set name = excluded.name, vouches = excluded.vouches,
                member_states = excluded.member_states, grace_days = excluded.grace_days, mapping = excluded.mapping\
            """)
                .param("id", feed.id())
                .param("name", feed.name())
                .param("vouches", feed.vouches())
                .param("states", feed.memberStates().toArray(String[]::new))
                .param("grace", feed.graceDays())
                .param("mapping", feed.mappingYaml())
                .update();
    }
}
