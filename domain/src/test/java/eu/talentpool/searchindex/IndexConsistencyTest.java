package eu.talentpool.searchindex;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consents;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.employer.ParticipationCalendar;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The promises of consistency, each on a real database and a real index.
class IndexConsistencyTest {

    private static final Actor ACTOR = Actor.job("test");

    private static final ConfigurableApplicationContext POOL =
            TestDomain.start(TestPool.create("consistency").jobSettings());

    private ElasticsearchClient elasticsearch = POOL.getBean(ElasticsearchClient.class);
    private Indexer indexer = POOL.getBean(Indexer.class);
    private Indices indices = POOL.getBean(Indices.class);
    private IndexWriter writer = POOL.getBean(IndexWriter.class);
    private Reconciliation reconciliation = POOL.getBean(Reconciliation.class);
    private Profiles profiles = POOL.getBean(Profiles.class);
    private Vacancies vacancies = POOL.getBean(Vacancies.class);
    private Consents consents = POOL.getBean(Consents.class);
    private ProfileSource profileSource = POOL.getBean(ProfileSource.class);

    @BeforeAll
    static void start() {
        POOL.getBean(ParticipationCalendar.class).replace(Examples.calendar());
        POOL.getBean(Vacancies.class).replaceShortages(Examples.shortages());
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @BeforeEach
    void begin() {
        indexer.indexDirty();
    }

    @Test
    void aVisibleProfileIsFoundAndADraftIsNot() {
        var draft = profiles.write("t", key(), Examples.profile(), Examples.identity(), "p", ACTOR);
        var visible = visibleProfile();
        indexer.indexDirty();
        assertThat(inIndex(IndexKind.PROFILES, draft.id().value())).isFalse();
        assertThat(inIndex(IndexKind.PROFILES, visible.value())).isTrue();
    }

    @Test
    void theIndexHoldsNeitherNamesNorContactNorNationality() {
        var id = visibleProfile();
        indexer.indexDirty();
        assertThat(document(IndexKind.PROFILES, id.value()).toString())
                .doesNotContain("Asha", "Erfundenova", "example.org", "1996", "\"IN\"");
    }

    @Test
    void aCrashBetweenRecordAndIndexRepeatsHarmlessly() {
        var id = visibleProfile();
        var document = profileSource.load(List.of(id.value()));
        writer.write(document, List.of(indices.get(IndexKind.PROFILES).active()));
        // Here the process dies: the index has the document, the row does not know.
        assertThat(profileSource.countDirty()).isPositive();
        indexer.indexDirty();
        assertThat(profileSource.countDirty()).isZero();
        assertThat(inIndex(IndexKind.PROFILES, id.value())).isTrue();
    }

    @Test
    void aStaleWriteDoesNotWin() {
        var id = visibleProfile();
        var old = profileSource.load(List.of(id.value()));
        consents.give(id.value(), later(Examples.consent("FR")));
        indexer.indexDirty();
        writer.write(old, List.of(indices.get(IndexKind.PROFILES).active()));
        assertThat(document(IndexKind.PROFILES, id.value()).get("countries").toString())
                .isEqualTo("[\"FR\"]");
    }

    @Test
    void withdrawnConsentLeavesTheIndex() {
        var id = visibleProfile();
        indexer.indexDirty();
        consents.withdraw(id.value());
        indexer.indexDirty();
        assertThat(inIndex(IndexKind.PROFILES, id.value())).isFalse();
    }

    @Test
    void anErasedRecordStaysGoneAlthoughAnOlderWriteArrivesLate() {
        var id = visibleProfile();
        var old = profileSource.load(List.of(id.value()));
        indexer.indexDirty();
        profiles.erase(id, ACTOR);
        indexer.indexDirty();
        writer.write(old, List.of(indices.get(IndexKind.PROFILES).active()));
        assertThat(inIndex(IndexKind.PROFILES, id.value())).isFalse();
    }

    @Test
    void aSuspendedEmployerTakesItsVacanciesOut() {
        var employer = EmployerId.ofRegistration("DE", "HRB 90002");
        var id = visibleVacancy(employer);
        indexer.indexDirty();
        assertThat(inIndex(IndexKind.VACANCIES, id.value())).isTrue();
        POOL.getBean(Employers.class).suspend(employer, ACTOR, "asked jobseekers for money");
        indexer.indexDirty();
        assertThat(inIndex(IndexKind.VACANCIES, id.value())).isFalse();
    }

    @Test
    void changesDuringARebuildSurviveTheSwitch() {
        var changed = visibleProfile();
        var erased = visibleProfile();
        indexer.indexDirty();
        var before = indices.get(IndexKind.PROFILES).active();
        var done = new java.util.concurrent.atomic.AtomicBoolean();
        POOL.getBean(IndexRebuild.class).rebuild((what, _, _) -> {
            if (!what.equals("rebuilding profiles") || done.getAndSet(true)) return;
            consents.give(changed.value(), later(Examples.consent("NL")));
            profiles.erase(erased, ACTOR);
            indexer.indexDirty();
        });
        assertThat(done).isTrue();
        assertThat(indices.get(IndexKind.PROFILES).active()).isNotEqualTo(before);
        assertThat(indices.exists(before)).isFalse();
        assertThat(document(IndexKind.PROFILES, changed.value())
                        .get("countries")
                        .toString())
                .isEqualTo("[\"NL\"]");
        assertThat(inIndex(IndexKind.PROFILES, erased.value())).isFalse();
        assertThat(reconciliation.reconcile(true, Progress.SILENT).found()).isEmpty();
    }

    @Test
    void aLostIndexIsWrittenAnew() {
        var id = visibleProfile();
        indexer.indexDirty();
        indices.delete(indices.get(IndexKind.PROFILES).active());
        indexer.indexDirty();
        assertThat(inIndex(IndexKind.PROFILES, id.value())).isTrue();
        assertThat(reconciliation.reconcile(true, Progress.SILENT).found()).isEmpty();
    }

    @Test
    void reconcileFindsAndRepairsEveryKindOfDifference() throws Exception {
        var missing = visibleProfile();
        var stale = visibleProfile();
        var wrong = visibleProfile();
        var forged = visibleProfile();
        var withdrawn = visibleProfile();
        indexer.indexDirty();
        var index = indices.get(IndexKind.PROFILES).active();
        elasticsearch.delete(d -> d.index(index).id(missing.toString()));
        var extra = UUID.randomUUID();
        plant(index, extra, 7, document(IndexKind.PROFILES, stale.value()));
        plant(index, stale.value(), 1_000, document(IndexKind.PROFILES, stale.value()));
        var changedContent = document(IndexKind.PROFILES, wrong.value());
        changedContent.set("countries", JsonNodeFactory.instance.arrayNode().add("PL"));
        replant(index, wrong.value(), changedContent);
        var changedBoth = document(IndexKind.PROFILES, forged.value());
        changedBoth.set("countries", JsonNodeFactory.instance.arrayNode().add("PL"));
        changedBoth.put("fingerprint", IndexDocument.fingerprint(changedBoth));
        replant(index, forged.value(), changedBoth);
        var shown = document(IndexKind.PROFILES, withdrawn.value());
        consents.withdraw(withdrawn.value());
        indexer.indexDirty();
        plant(index, withdrawn.value(), 2_000, shown);
        elasticsearch.indices().refresh(r -> r.index(index));

        var report = reconciliation.reconcile(true, Progress.SILENT);

        assertThat(report.found())
                .extracting(Difference::id, Difference::kind)
                .contains(
                        tuple(missing.value(), Difference.Kind.MISSING),
                        tuple(extra, Difference.Kind.EXTRA),
                        tuple(stale.value(), Difference.Kind.STALE),
                        tuple(wrong.value(), Difference.Kind.CONTENT),
                        tuple(forged.value(), Difference.Kind.CONTENT),
                        tuple(withdrawn.value(), Difference.Kind.EXTRA))
                .hasSize(6);
        assertThat(report.remaining()).isEmpty();
        assertThat(inIndex(IndexKind.PROFILES, withdrawn.value())).isFalse();
        assertThat(inIndex(IndexKind.PROFILES, missing.value())).isTrue();
        assertThat(reconciliation.reconcile(true, Progress.SILENT).found()).isEmpty();
    }

    @Test
    void aShallowReconcileLooksAtVersionsOnly() throws Exception {
        var wrong = visibleProfile();
        indexer.indexDirty();
        var index = indices.get(IndexKind.PROFILES).active();
        var content = document(IndexKind.PROFILES, wrong.value());
        content.set("countries", JsonNodeFactory.instance.arrayNode().add("PL"));
        replant(index, wrong.value(), content);
        elasticsearch.indices().refresh(r -> r.index(index));
        assertThat(reconciliation.reconcile(false, Progress.SILENT).found()).isEmpty();
        assertThat(reconciliation.reconcile(true, Progress.SILENT).found()).hasSize(1);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static eu.talentpool.consent.Consent later(eu.talentpool.consent.Consent consent) {
        return new eu.talentpool.consent.Consent(
                consent.sections(),
                consent.purposes(),
                consent.countries(),
                consent.wording(),
                consent.givenAt().plusSeconds(60),
                null);
    }

    private ProfileId visibleProfile() {
        var id = profiles.write("t", key(), Examples.profile(), Examples.identity(), "p", ACTOR)
                .id();
        profiles.register(id, Examples.registration(), null, ACTOR);
        consents.give(id.value(), Examples.consent("DE", "FR"));
        return id;
    }

    private VacancyId visibleVacancy(EmployerId employer) {
        var employers = POOL.getBean(Employers.class);
        employers.register(employer, "Beispiel Software GmbH", "jobs@example.org", EntityType.EMPLOYER);
        employers.verify(employer, ACTOR);
        var vacancy = vacancies.write("t", key(), employer, Examples.vacancy(), false, "v", ACTOR);
        POOL.getBean(eu.talentpool.screening.Screening.class).screen(vacancy.id(), vacancy.getContent());
        return vacancy.id();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private boolean inIndex(IndexKind kind, UUID id) {
        return SearchUnavailable.guard(() -> elasticsearch
                .get(g -> g.index(indices.alias(kind)).id(id.toString()), ObjectNode.class)
                .found());
    }

    private ObjectNode document(IndexKind kind, UUID id) {
        var found = SearchUnavailable.guard(
                () -> elasticsearch.get(g -> g.index(indices.alias(kind)).id(id.toString()), ObjectNode.class));
        return Objects.requireNonNull(found.source());
    }

    private void plant(String index, UUID id, long version, ObjectNode source) throws Exception {
        var planted = source.deepCopy();
        planted.put("id", id.toString());
        planted.put("version", version);
        elasticsearch.index(i -> i.index(index)
                .id(id.toString())
                .version(version)
                .versionType(co.elastic.clients.elasticsearch._types.VersionType.External)
                .refresh(Refresh.True)
                .document(planted));
    }

    /// Another content under the version that stands there.
    private void replant(String index, UUID id, ObjectNode source) throws Exception {
        var version = source.get("version").asLong();
        elasticsearch.index(i -> i.index(index)
                .id(id.toString())
                .version(version)
                .versionType(co.elastic.clients.elasticsearch._types.VersionType.ExternalGte)
                .document(source));
    }
}
