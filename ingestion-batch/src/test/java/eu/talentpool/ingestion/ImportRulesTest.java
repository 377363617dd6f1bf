package eu.talentpool.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consents;
import eu.talentpool.ingestion.job.Imports;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.receipt.Outcome.Kind;
import eu.talentpool.receipt.Runs;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.VacancyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an import may never do, whatever is handed in.
class ImportRulesTest {

    private static final String PROFILE = "pune-software-developer.xml";

    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("import_rules").jobSettings());

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void prepare() {
        POOL.prepare();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void aWithdrawnConsentIsNotRevivedByTheSameManifest() throws IOException {
        var id = shown("withdrawn");
        assertThat(POOL.get(Consents.class).withdraw(id)).isTrue();
        var again = POOL.profiles(profile("withdrawn"));
        assertThat(again.reasons()).containsOnlyKeys("no-consent");
        assertThat(POOL.get(Consents.class).find(id)).isEmpty();
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @Test
    void anErasedProfileIsNotRevivedByItsDocument() throws IOException {
        var id = shown("erased");
        POOL.get(Profiles.class).erase(new ProfileId(id), Actor.job("test"));
        var again = POOL.profiles(profile("erased"));
        assertThat(again.count(Kind.REJECTED)).isEqualTo(1);
        assertThat(again.rejections()).extracting(Runs.Rejection::rule).containsExactly("erased");
        assertThat(POOL.get(Profiles.class).get(new ProfileId(id)).content()).isNull();
        assertThat(POOL.number("select count(*) from person where profile_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void whatAPersonWritesHerselfIsNotOverwrittenByADocument() throws IOException {
        var id = new ProfileId(shown("own"));
        var written = POOL.get(Profiles.class)
                .edit(id, POOL.get(Profiles.class).get(id).content(), null, Actor.job("test"));
        var again = POOL.profiles(profile("own"));
        assertThat(again.rejections()).extracting(Runs.Rejection::rule).containsExactly("own-word");
        assertThat(POOL.get(Profiles.class).get(id)).isEqualTo(written);
    }

    @Test
    void aManifestCannotGiveAnAccountASecondProfile() throws IOException {
        var id = shown("first");
        POOL.db()
                .sql("update profile set account = 'taken' where id = ?")
                .param(id)
                .update();
        var second = profile("second");
        var manifest = second.resolve("manifest.csv");
        var lines = Files.readAllLines(manifest);
        Files.write(manifest, List.of(lines.get(0) + ",account", lines.get(1) + ",taken"));
        var report = POOL.profiles(second);
        assertThat(report.count(Kind.CREATED)).isEqualTo(1);
        assertThat(report.shown()).isZero();
        assertThat(POOL.texts("select rule from ingestion_issue where document like 'second/%' order by id"))
                .contains("account-has-profile");
        assertThat(POOL.texts("select id::text from profile where account = 'taken'"))
                .containsExactly(id.toString());
    }

    @Test
    void theNamesOfTheFilesOfAnErasedPersonGo() throws IOException {
        var id = shown("ottokarline");
        POOL.get(Profiles.class).erase(new ProfileId(id), Actor.job("test"));
        assertThat(POOL.texts("select document from ingestion_document where document like '%ottokarline%'"))
                .isEmpty();
        assertThat(POOL.texts("select document from ingestion_issue where document like '%ottokarline%'"))
                .isEmpty();
    }

    @Test
    void twoDocumentsOfOneIdInARunGiveOneRecord() throws IOException {
        ManyVacancies.write(folder.resolve("twins/a.xml"), "twin", 1);
        ManyVacancies.write(folder.resolve("twins/b.xml"), "twin", 2);
        var report = POOL.vacancies("demo-pes", folder.resolve("twins"));
        assertThat(report.count(Kind.CREATED)).isEqualTo(1);
        assertThat(report.rejections()).extracting(Runs.Rejection::rule).containsExactly("duplicate-id");
    }

    @Test
    void aDocumentTheDatabaseRefusesStopsNoOther() throws IOException {
        var both = Files.createDirectories(folder.resolve("refused"));
        // Longer than any index of the database takes.
        var name =
                Stream.generate(UUID::randomUUID).limit(200).map(UUID::toString).collect(Collectors.joining());
        ManyVacancies.write(both.resolve("a-good.xml"), "before a refused one", 1);
        ManyVacancies.write(both.resolve("b-refused.xml"), name, 2);
        ManyVacancies.write(both.resolve("c-good.xml"), "after a refused one", 3);
        ManyVacancies.write(both.resolve("d-twin.xml"), "before a refused one", 4);
        var report = POOL.vacancies("demo-pes", both);
        assertThat(report.count(Kind.CREATED)).isEqualTo(2);
        assertThat(report.rejections())
                .extracting(Runs.Rejection::document, Runs.Rejection::rule)
                .containsExactly(
                        tuple("refused/b-refused.xml", "not-stored"), tuple("refused/d-twin.xml", "duplicate-id"));
        assertThat(POOL.texts("select h.change from vacancy v join vacancy_history h on h.vacancy_id = v.id"
                        + " where v.source_key like '% a refused one' order by v.source_key, h.id"))
                .containsExactly("CREATED", "SCREENING_CLEARED", "CREATED", "SCREENING_CLEARED");
    }

    @Test
    void anErasedVacancyIsRefusedAsOftenAsItComes() throws IOException {
        POOL.vacancies("demo-pes", ManyVacancies.write(folder.resolve("once/a.xml"), "erased vacancy", 1));
        var id = POOL.texts("select id::text from vacancy where source_key like '%erased vacancy'")
                .getFirst();
        POOL.get(Vacancies.class).erase(VacancyId.of(id), Actor.job("test"));
        ManyVacancies.write(folder.resolve("again/a.xml"), "erased vacancy", 1);
        ManyVacancies.write(folder.resolve("again/b.xml"), "erased vacancy", 2);
        assertThat(POOL.vacancies("demo-pes", folder.resolve("again")).rejections())
                .extracting(Runs.Rejection::rule)
                .containsExactly("erased", "erased");
    }

    @Test
    void aDocumentThatNamesANationalityOfTheUnionIsHiddenForIt() throws IOException {
        var people = profile("citizen");
        var document = people.resolve("citizen.xml");
        Files.writeString(
                document,
                Files.readString(document)
                        .replaceAll(
                                "(?i)<NationalityCode>[a-z]+</NationalityCode>",
                                "<NationalityCode>it</NationalityCode>"));
        assertThat(POOL.profiles(people).reasons()).containsOnlyKeys("union-citizen");
    }

    @Test
    void documentsOfEqualNameAreRefusedBeforeAnythingIsWritten() throws IOException {
        ManyVacancies.write(folder.resolve("monday/batch/a.xml"), "monday", 1);
        ManyVacancies.write(folder.resolve("tuesday/batch/a.xml"), "tuesday", 2);
        assertThatThrownBy(() -> POOL.vacancies("demo-pes", folder))
                .hasMessage("Two documents have the same folder and file name: "
                        + folder.resolve("monday/batch/a.xml") + " and " + folder.resolve("tuesday/batch/a.xml")
                        + ". Rename one, or its folder.");
        assertThat(POOL.number("select count(*) from vacancy where source_key like '%day'"))
                .isZero();
    }

    @Test
    void aSecondImportOfTheSameFeedIsRefusedMeanwhile() throws IOException {
        var path = List.of(ManyVacancies.write(folder.resolve("one/a.xml"), "meanwhile", 1));
        var refusal = new AtomicReference<@Nullable Throwable>();
        Progress intruder = (_, _, _) ->
                refusal.compareAndSet(null, catchThrowable(() -> POOL.vacancies("demo-pes", path.getFirst())));
        POOL.get(Imports.class).vacancies("demo-pes", path, intruder);
        assertThat(refusal.get())
                .hasMessage("Another import of vacancies from feed 'demo-pes' is running. Wait until it has ended,"
                        + " then run the command again.");
        assertThat(POOL.vacancies("demo-pes", path.getFirst()).count(Kind.UNCHANGED))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'x'",
                "delete from audit_event",
                "update vacancy_history set actor = 'x'",
                "delete from vacancy_history",
                "update profile_history set actor = 'x'",
                "delete from profile_history",
                "truncate audit_event"
            })
    void whatIsWrittenForTheRecordCannotBeRewritten(String sql) {
        assertThatThrownBy(() -> POOL.db().sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    /// The demo jobseeker's document and manifest row, without the account, under another name.
    private Path profile(String name) throws IOException {
        var target = Files.createDirectories(folder.resolve(name));
        Files.copy(
                IngestionPool.SAMPLES.resolve("profiles/europass/" + PROFILE),
                target.resolve(name + ".xml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(target.resolve("manifest.csv"), """
            document,residence,adult,union_citizen,sections,purposes,countries,wording,given_at
            %s.xml,IN,true,false,all,SEARCH;CONTACT,all,test-1,2026-11-01T10:00:00Z
            """.formatted(name));
        return target;
    }

    private UUID shown(String name) throws IOException {
        assertThat(POOL.profiles(profile(name)).shown()).isEqualTo(1);
        var sql = "select record_id::text from ingestion_document where document = '%s/%s.xml'";
        return UUID.fromString(POOL.texts(sql.formatted(name, name)).getFirst());
    }
}
