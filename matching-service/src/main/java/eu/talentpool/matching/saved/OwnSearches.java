package eu.talentpool.matching.saved;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The saved searches of a person, for the person.
@Repository
class OwnSearches implements PersonalRecords {

    private final JdbcClient db;
    private final SavedSearches searches;

    OwnSearches(JdbcClient db, SavedSearches searches) {
        this.db = db;
        this.searches = searches;
    }

    record OwnSearch(String name, Instant createdAt, int everyHours, Object sieve, List<Digest> digests) {}

    @Override
    public String name() {
        return "savedSearches";
    }

    @Override
    public List<OwnSearch> list(ProfileId profile) {
        return db
                .sql("select * from saved_search where kind = 'profile' and subject_id = :profile order by created_at")
                .param("profile", profile.value())
                .query(searches::search)
                .list()
                .stream()
                .map(s -> new OwnSearch(
                        s.name(),
                        s.createdAt(),
                        s.everyHours(),
                        s.sieve(),
                        searches.listDigests(s.id(), Integer.MAX_VALUE)))
                .toList();
    }
}
