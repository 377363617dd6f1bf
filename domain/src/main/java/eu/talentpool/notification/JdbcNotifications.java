package eu.talentpool.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotifications implements Notifications {

    private final JdbcClient db;
    private final Clock clock;

    JdbcNotifications(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Recipient recipient, Notice notice, List<String> words, @Nullable String link) {
        add(List.of(recipient), notice, words, link, null);
    }

    @Override
    public void tellOnce(String occasion, Collection<Recipient> recipients, Notice notice, List<String> words) {
        if (!recipients.isEmpty()) add(recipients, notice, words, null, occasion);
    }

    private void add(
            Collection<Recipient> recipients,
            Notice notice,
            List<String> words,
            @Nullable String link,
            @Nullable String once) {
        db.sql("""
            insert into notification (id, recipient, notice, words, link, once, at)
            select gen_random_uuid(), recipient, :notice, :words, :link, :once, :now
            from unnest(:recipients::text[]) as recipient
            on conflict do nothing\
            """)
                .param("recipients", array(recipients))
                .param("notice", notice.name())
                .param("words", words.toArray(String[]::new))
                .param("link", link)
                .param("once", once)
                .param("now", now())
                .update();
    }

    @Override
    public List<Notification> list(Collection<Recipient> recipients, @Nullable Instant before, int most) {
        return db.sql("""
            select * from notification
            where recipient = any(:recipients) and (:before::timestamptz is null or at < :before::timestamptz)
            order by at desc, id limit :most\
            """)
                .param("recipients", array(recipients))
                .param("before", before == null ? null : Timestamp.from(before))
                .param("most", most)
                .query(JdbcNotifications::notification)
                .list();
    }

    @Override
    public boolean markRead(UUID id, Collection<Recipient> recipients) {
        return db.sql("update notification set read_at = coalesce(read_at, :now)"
                                + " where id = :id and recipient = any(:recipients)")
                        .param("now", now())
                        .param("id", id)
                        .param("recipients", array(recipients))
                        .update()
                > 0;
    }

    @Override
    public void forget(Recipient recipient) {
        db.sql("delete from notification where recipient = :recipient")
                .param("recipient", recipient.value())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] array(Collection<Recipient> recipients) {
        return recipients.stream().map(Recipient::value).toArray(String[]::new);
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new Notification(
                row.getObject("id", UUID.class),
                Notice.valueOf(row.getString("notice")),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("link"),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
