package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static eu.talentpool.service.Seeker.CONSENT;
import static eu.talentpool.service.Seeker.ME;
import static eu.talentpool.service.Seeker.USER;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import eu.talentpool.searchindex.IndexKind;
import eu.talentpool.searchindex.Indices;
import eu.talentpool.vacancy.VacancyId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is held on a person is handed over whole, and goes whole.
class ErasureTest {

    private static final VacancyId TOWN = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Abschiedsau", null));

    /// Of the document itself; a tombstone keeps its digest.
    private final String ownId = "Zzerfunden-cv-" + UUID.randomUUID();

    private UUID id = new UUID(0, 0);

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    /// Leaves a trace wherever a person can.
    @BeforeEach
    void live() {
        Seeker.forget();
        Seeker.arrive();
        var review = Seeker.upload(Seeker.RESUME).json();
        Seeker.accept(review.get("id").asString()).ok();
        Seeker.upload(Seeker.RESUME);
        Seeker.consent().ok();
        id = UUID.fromString(Seeker.me().json().get("profile").asString());
        BATCH.index();
        assertThat(post(USER, "/api/v1/saved-searches", "{\"name\": \"Near\", \"everyHours\": 24}")
                        .status())
                .isEqualTo(201);
        assertThat(post(USER, ME + "/assessments", "{\"memberStates\": [\"DE\"]}")
                        .status())
                .isEqualTo(201);
        get(USER, ME + "/vacancies").ok();
        assertThat(get("demo-employer", candidates()).ok().text()).contains(id.toString());
        get("demo-employer", candidates() + "/" + id).ok();
        post("demo-employer", candidates() + "/" + id + "/rejection", "{\"reason\": \"Lives too far away for us.\"}");
        beRejectedByAFeed();
    }

    @AfterEach
    void forget() {
        Seeker.forget();
    }

    private static String candidates() {
        return "/api/v1/vacancies/" + TOWN + "/candidates";
    }

    /// As a profile that a feed brought: taken once under a name that says who she is, and rejected twice.
    private void beRejectedByAFeed() {
        var run = UUID.randomUUID();
        BATCH.change("update profile set source = 'upload', source_key = ? where id = ?", digest(ownId), id);
        BATCH.change(
                "insert into ingestion_run (id, kind, feed, started_at) values (?, 'profiles', 'upload', now())", run);
        BATCH.change("insert into ingestion_document values (?, 'Quendolia.xml', 'CREATED', ?)", run, id);
        for (var name : List.of("Quendolia.xml", ownId, "Zzerfunden2.xml"))
            BATCH.change(
                    "insert into rejected_document values (?, 'upload', 'profiles', ?, ?, 't1', 'x', 1, now())",
                    UUID.randomUUID(),
                    name,
                    run);
        BATCH.change(
                "insert into ingestion_issue (run_id, document, source_key, severity, rule, path, message)"
                        + " values (?, 'Zzerfunden2.xml', ?, 'REJECTED', 'r', '', 'm')",
                run,
                ownId);
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anExportHoldsEverything() {
        var reply = get(USER, ME + "/export").ok();
        assertThat(reply.header("Content-Disposition")).contains("talent-pool.json");
        var all = reply.json();
        assertThat(all.at("/profile/identity/familyName").asString()).contains("Quendolia");
        assertThat(all.at("/profile/content/skills").toString()).contains("parrots");
        for (var kept : List.of(
                "informationConfirmations",
                "consents",
                "assessments",
                "documentsOfFeeds",
                "rankings",
                "savedSearches",
                "seenBy",
                "uploads",
                "audit")) assertThat(all.get(kept)).as(kept).isNotEmpty();
        assertThat(all.get("seenBy").toString()).contains("Lives too far away", "Beispiel GmbH");
        assertThat(all.get("audit").toString())
                .contains("REGISTER_PROFILE", "VIEW_PAIR", "EXPORT_PROFILE")
                .doesNotContain("00000000-0000-4000-8000-000000000002");
    }

    @Test
    void nothingIsErasedByChance() {
        Seeker.delete(ME).refused(400, "erase-everything", "export");
        Seeker.delete(ME + "?confirm=yes").refused(400, "erase-everything");
        Seeker.me();
    }

    @Test
    void anErasureReachesEverythingAndLeavesFactsWithoutThePerson() throws IOException {
        assertThat(rows("ranking where ? = any(results)")).isPositive();
        assertThat(Seeker.delete(ME + "?confirm=erase-everything").status()).isEqualTo(204);
        BATCH.index();

        for (var table : List.of("person", "uploaded_document", "saved_assessment", "candidate_rejection"))
            assertThat(rows(table + " where profile_id = ?")).as(table).isZero();
        assertThat(rows("saved_search where subject_id = ?")).isZero();
        assertThat(rows("saved_search_match where match_id = ?")).isZero();
        assertThat(rows("profile where id = ? and status = 'ERASED' and content is null and account is null and"
                        + " residence is null"))
                .isEqualTo(1);
        assertThat(rows("consent where profile_id = ? and withdrawn_at is null"))
                .isZero();
        assertThat(indexed()).isFalse();
        assertThat(get("demo-employer", candidates() + "?size=100").ok().text()).doesNotContain(id.toString());
    }

    @Test
    void noDocumentAndNoFileNameOfThePersonStays() {
        assertThat(Seeker.delete(ME + "?confirm=erase-everything").status()).isEqualTo(204);
        assertThat(BATCH.count("select count(*) from rejected_document where document = any(?)", names()))
                .isZero();
        assertThat(BATCH.count("select count(*) from ingestion_document where document = any(?)", names()))
                .isZero();
        assertThat(BATCH.count("select count(*) from ingestion_issue where document = any(?)", names()))
                .isZero();
        assertThat(BATCH.count("select count(*) from ingestion_issue where source_key = ?", ownId))
                .isZero();
        assertThat(rows("ingestion_document where record_id = ? and outcome = 'CREATED'"))
                .isEqualTo(1);
    }

    private Object names() {
        return new String[] {"Quendolia.xml", ownId, "Zzerfunden2.xml"};
    }

    @Test
    void theRecordOfActsNoLongerLeadsToTheAccount() {
        assertThat(Seeker.delete(ME + "?confirm=erase-everything").status()).isEqualTo(204);
        var subject = id.toString();
        assertThat(BATCH.count(
                        "select count(*) from audit_event where subject_id = ? and actor = ?", subject, Seeker.ACCOUNT))
                .isZero();
        for (var act : List.of("REGISTER_PROFILE", "GIVE_CONSENT", "ERASE_PROFILE"))
            assertThat(BATCH.count(
                            "select count(*) from audit_event where subject_id = ? and actor = 'erased' and action = ?",
                            subject,
                            act))
                    .as(act)
                    .isEqualTo(1);
        assertThat(BATCH.count(
                        "select count(*) from audit_event where subject_id = ? and action = 'VIEW_PAIR'", subject))
                .isEqualTo(1);
        assertThat(BATCH.count(
                        "select count(*) from profile_history where profile_id = ? and actor = ?", id, Seeker.ACCOUNT))
                .isZero();
        assertThat(BATCH.count("select count(*) from ranking where subject_id = ? and actor = ?", id, Seeker.ACCOUNT))
                .isZero();
        assertThat(BATCH.count("select count(*) from information_confirmation where account = ?", Seeker.ACCOUNT))
                .isZero();
    }

    @Test
    void whoWasErasedMayRegisterAnew() {
        assertThat(Seeker.delete(ME + "?confirm=erase-everything").status()).isEqualTo(204);
        Seeker.register().refused(409, "confirm");
        assertThat(Seeker.arrive().status()).isEqualTo(201);
        var again = Seeker.me().json();
        assertThat(again.get("profile").asString()).isNotEqualTo(id.toString());
        assertThat(again.at("/content/skills")).isEmpty();
        assertThat(get(USER, CONSENT).ok().json().get("given").isNull()).isTrue();
    }

    private long rows(String from) {
        return BATCH.count("select count(*) from " + from, id);
    }

    private boolean indexed() throws IOException {
        var alias = BATCH.get(Indices.class).alias(IndexKind.PROFILES);
        return BATCH.get(ElasticsearchClient.class)
                .exists(e -> e.index(alias).id(id.toString()))
                .value();
    }
}
