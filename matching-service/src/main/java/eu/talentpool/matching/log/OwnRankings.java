package eu.talentpool.matching.log;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rankings of vacancies that a person was shown, for the person.
@Repository
class OwnRankings implements PersonalRecords {

    private final JdbcClient db;

    OwnRankings(JdbcClient db) {
        this.db = db;
    }

    /// @param vacancies best first
    record OwnRanking(UUID ranking, Instant at, LocalDate asOf, List<UUID> vacancies) {}

    @Override
    public String name() {
        return "rankings";
    }

    @Override
    public List<OwnRanking> list(ProfileId profile) {
        return db.sql("select id, at, as_of, results from ranking"
                        + " where subject_kind = 'profile' and subject_id = :profile order by at desc, id")
                .param("profile", profile.value())
                .query((row, _) -> new OwnRanking(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("as_of", LocalDate.class),
                        List.of((UUID[]) row.getArray("results").getArray())))
                .list();
    }
}
