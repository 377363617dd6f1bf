package eu.talentpool.service;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent;
import eu.talentpool.consent.Consents;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.linking.Linking;
import eu.talentpool.linking.Linkings;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.screening.Screening;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills the pool as the jobs do: records first, then the index.
final class BatchSide implements AutoCloseable {

    static final EmployerId GERMAN = EmployerId.ofRegistration("DE", "HRB 90001");
    static final EmployerId POLISH = EmployerId.ofRegistration("PL", "KRS 90002");

    private static final Actor JOB = Actor.job("test");

    private final ConfigurableApplicationContext context;

    BatchSide(TestPool pool) {
        var settings = new HashMap<>(pool.jobSettings());
        // It reads the settings of the service too, and has no search to be healthy.
        settings.put("management.endpoint.health.validate-group-membership", false);
        context = TestDomain.start(settings);
        get(Taxonomies.class).importStarter();
        get(ParticipationCalendar.class).replace(Examples.calendar());
        get(ParticipationCalendar.class).replaceNotices(Map.of("invented", "All operator data are invented."));
        get(Vacancies.class).replaceShortages(Examples.shortages());
        for (var employer : Set.of(GERMAN, POLISH)) {
            get(Employers.class).register(employer, "Beispiel GmbH", "jobs@example.org", EntityType.EMPLOYER);
            get(Employers.class).verify(employer, JOB);
        }
        index();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /// Adds a row to the shortage lists.
    void shortage(Shortage row) {
        var rows = new ArrayList<>(get(Vacancies.class).listShortages());
        rows.add(row);
        get(Vacancies.class).replaceShortages(rows.stream().distinct().toList());
    }

    VacancyId vacancy(EmployerId employer, VacancyContent content) {
        return vacancy(UUID.randomUUID().toString(), employer, content);
    }

    /// Writes the vacancy with this key, whatever it was before.
    VacancyId vacancy(String key, EmployerId employer, VacancyContent content) {
        var fingerprint = UUID.randomUUID().toString();
        var vacancy = get(Vacancies.class).write("service", key, employer, content, false, fingerprint, JOB);
        get(Screening.class).screen(vacancy.id(), content);
        return vacancy.id();
    }

    /// @param account subject of the person's token, or null
    /// @param countries agreed to; none = no consent
    ProfileId profile(
            String key, ProfileContent content, Identity identity, @Nullable String account, String... countries) {
        var id = identity(key, content, identity);
        get(Profiles.class).register(id, Examples.registration(), account, JOB);
        if (countries.length > 0) consent(id, countries);
        return id;
    }

    /// Writes the profile with this key, whoever the person is said to be.
    ProfileId identity(String key, ProfileContent content, Identity identity) {
        return get(Profiles.class)
                .write("service", key, content, identity, UUID.randomUUID().toString(), JOB)
                .id();
    }

    void consent(ProfileId id, String... countries) {
        var example = Examples.consent(countries);
        get(Consents.class)
                .give(
                        id.value(),
                        new Consent(
                                example.sections(),
                                example.purposes(),
                                example.countries(),
                                example.wording(),
                                Instant.now(),
                                null));
    }

    /// A consent of its own words.
    void consent(ProfileId id, Set<Consent.Section> sections, Set<Consent.Purpose> purposes, String... countries) {
        get(Consents.class)
                .give(id.value(), new Consent(sections, purposes, Set.of(countries), "test-1", Instant.now(), null));
    }

    void erase(ProfileId id) {
        get(Profiles.class).erase(id, JOB);
    }

    void withdraw(ProfileId id) {
        get(Consents.class).withdraw(id.value());
    }

    void importEsco(Path download) {
        get(Taxonomies.class).importEsco(List.of(download), null, Progress.SILENT);
    }

    Linking linking() {
        return get(Linkings.class).current();
    }

    @Override
    public void close() {
        context.close();
    }

    /// From record to index, as the indexer does it.
    void indexDirty() {
        get(Indexer.class).indexDirty();
    }

    /// From record to index, and found at once.
    void index() {
        indexDirty();
        for (var kind : IndexKind.values()) {
            var alias = get(Indices.class).alias(kind);
            try {
                get(ElasticsearchClient.class).indices().refresh(r -> r.index(alias));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void change(String sql, Object... values) {
        get(JdbcClient.class).sql(sql).params(values).update();
    }

    long count(String sql, Object... values) {
        return get(JdbcClient.class).sql(sql).params(values).query(Long.class).single();
    }
}
