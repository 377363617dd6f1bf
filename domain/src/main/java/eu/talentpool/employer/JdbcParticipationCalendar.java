package eu.talentpool.employer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcParticipationCalendar implements ParticipationCalendar {

    private final JdbcClient db;

    JdbcParticipationCalendar(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Participation> list() {
        return db.sql("select * from participation order by member_state, effective_from")
                .query((row, _) -> new Participation(
                        row.getString("member_state"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("withdrawn_from", LocalDate.class),
                        Arrays.stream((String[]) row.getArray("entity_types").getArray())
                                .map(EntityType::valueOf)
                                .collect(toUnmodifiableSet()),
                        row.getString("source")))
                .list();
    }

    @Override
    @Transactional
    public void replace(List<Participation> calendar) {
        db.sql("delete from participation").update();
        for (var p : calendar)
            db.sql("insert into participation values (:state, :from, :until, :types, :source)")
                    .param("state", p.memberState())
                    .param("from", p.effectiveFrom())
                    .param("until", p.withdrawnFrom())
                    .param("types", p.entityTypes().stream().map(Enum::name).toArray(String[]::new))
                    .param("source", p.source())
                    .update();
    }

    @Override
    public Map<String, String> notices() {
        var notices = new TreeMap<String, String>();
        db.sql("select id, notice from operator_notice").query(row -> {
            notices.put(row.getString("id"), row.getString("notice"));
        });
        return notices;
    }

    @Override
    @Transactional
    public void replaceNotices(Map<String, String> notices) {
        db.sql("delete from operator_notice").update();
        notices.forEach((id, notice) -> db.sql("insert into operator_notice values (:id, :notice)")
                .param("id", id)
                .param("notice", notice)
                .update());
    }
}
