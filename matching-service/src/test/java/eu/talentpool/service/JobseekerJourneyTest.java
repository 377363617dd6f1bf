package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.getIn;
import static eu.talentpool.service.RunningService.post;
import static eu.talentpool.service.Seeker.CONSENT;
import static eu.talentpool.service.Seeker.DOCUMENTS;
import static eu.talentpool.service.Seeker.ME;
import static eu.talentpool.service.Seeker.USER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.VacancyId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A jobseeker comes to the door, is found, and leaves.
class JobseekerJourneyTest {

    private static final VacancyId TOWN = BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Ankunftshausen", null));

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    @BeforeEach
    @AfterEach
    void forget() {
        Seeker.forget();
    }

    @Test
    void theWholeWayFromTheFirstVisitToTheErasure() throws Exception {
        get(USER, ME).refused(404, "POST /api/v1/profiles");
        Seeker.register().refused(409, "GET /api/v1/information", "confirm");
        assertThat(Seeker.confirm().status()).isEqualTo(201);
        assertThat(Seeker.register().status()).isEqualTo(201);
        var id = Seeker.me().json().get("profile").asString();
        assertThat(codes(Seeker.me())).containsExactly("no-consent");

        var review = Seeker.upload(Seeker.RESUME).json();
        assertThat(Seeker.me().json().at("/content/skills")).isEmpty();
        Seeker.accept(review.get("id").asString()).ok();
        assertThat(Seeker.me().json().at("/content/skills").toString()).contains("Java", "Python");
        assertThat(Seeker.me().json().at("/identity/familyName").asString()).contains("Quendolia");

        try (var follower = Executors.newSingleThreadScheduledExecutor()) {
            follower.scheduleWithFixedDelay(BATCH::indexDirty, 0, 200, TimeUnit.MILLISECONDS);
            assertThat(found(id)).isFalse();
            Seeker.consent().ok();
            assertThat(timeUntil(id, true)).isLessThan(Duration.ofSeconds(5));
            assertThat(Seeker.me().json().at("/shown/countries").toString()).isEqualTo("[\"DE\"]");

            var old = Seeker.me().eTag();
            Seeker.put(ME + "/content", CONTENT).ok();
            edit("PUT", USER, ME + "/content", old, CONTENT).refused(412, "Read it again");

            assertThat(Seeker.delete(CONSENT).status()).isEqualTo(204);
            assertThat(timeUntil(id, false)).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(get(USER, ME + "/export").ok().json().get("seenBy")).isNotEmpty();
        assertThat(Seeker.delete(ME + "?confirm=erase-everything").status()).isEqualTo(204);
        get(USER, ME).refused(404, "register");
    }

    private static final String CONTENT = """
        {"language": "en", "headline": "Java developer",
         "occupations": [{"text": "Software developer"}],
         "experience": [{"occupation": {"text": "Java developer"}, "from": "2019-07", "current": true, "country": "IN"}],
         "skills": [{"text": "Java"}, {"text": "Python"}],
         "languages": [{"language": "en", "level": "C1"}, {"language": "de", "level": "B1"}],
         "wishes": {"countries": ["DE"], "availableFrom": "2027-03-01"}}\
        """;

    private static Duration timeUntil(String profile, boolean wanted) throws InterruptedException {
        var start = Instant.now();
        while (found(profile) != wanted
                && Duration.between(start, Instant.now()).toSeconds() < 10) Thread.sleep(50);
        return Duration.between(start, Instant.now());
    }

    private static boolean found(String profile) {
        return get("demo-employer", "/api/v1/vacancies/" + TOWN + "/candidates?size=100")
                .ok()
                .text()
                .contains(profile);
    }

    private static List<String> codes(Reply me) {
        return me.json()
                .at("/shown/reasons")
                .valueStream()
                .map(r -> r.get("code").asString())
                .toList();
    }

    @Test
    void whatEverybodyHasToKnowComesInFourLanguagesWithTheBodiesOfEachState() {
        var read = get(USER, "/api/v1/information").ok().json();
        assertThat(read.get("points").toString())
                .contains("nobody may charge you", "no permit and no visa", "smugglers");
        assertThat(read.get("whereToAsk")).hasSize(27);
        assertThat(read.get("confirmedAt").isNull()).isTrue();
        var versions = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (var language : List.of("en", "de", "fr", "hi")) {
            var reply = getIn(language, USER, "/api/v1/information").ok().json();
            versions.add(reply.get("version").asString());
            texts.add(reply.at("/points/0/text").asString());
        }
        assertThat(versions).containsOnly(versions.getFirst());
        assertThat(texts).doesNotHaveDuplicates();
        post(USER, "/api/v1/information/confirmations", "{\"version\": \"0\"}").refused(409, versions.getFirst());
    }

    @Test
    void whoCannotRegisterIsToldWhereToTurnAndNothingIsKept() {
        Seeker.confirm();
        var minor = Seeker.register("2015-01-01", "[\"IN\"]", "IN").refused(422, "once you are 18");
        assertThat(minor.json().get("reasons").toString()).isEqualTo("[\"minor\"]");
        Seeker.register("1990-05-05", "[\"IN\", \"France\"]", "IN").refused(422, "work freely in the Union", "EURES");
        Seeker.register("1990-05-05", "[\"IN\"]", "DE")
                .refused(422, "public employment service of the state you live in", "EURES");
        Seeker.register("1990-05-05", "[]", "IN").refused(400, "nationalities", "stateless");
        Seeker.register("1990-05-05", "[\"Atlantis\"]", "IN").refused(400, "nationalities");
        Seeker.register("2090-05-05", "[\"IN\"]", "IN").refused(400, "birthDate");
        Seeker.register("1890-05-05", "[\"IN\"]", "IN").refused(400, "birthDate", "120 years");
        get(USER, ME).refused(404);
    }

    @Test
    void anAccountHasOneProfile() {
        Seeker.arrive();
        Seeker.register().refused(409, "has a profile already", ME);
    }

    @Test
    void whoMovesIntoTheUnionIsHiddenAndToldSo() {
        Seeker.arrive();
        Seeker.consent().ok();
        Seeker.put(ME + "/registration", Seeker.facts("1990-05-05", "[\"IN\"]", "FR"))
                .ok();
        assertThat(codes(Seeker.me())).containsExactly("resident-in-the-union");
        assertThat(Seeker.me().json().at("/shown/reasons/0/todo").asString()).contains("EURES");
        Seeker.put(ME + "/registration", Seeker.facts("1990-05-05", "[\"IN\"]", "IN"))
                .ok();
        assertThat(Seeker.me().json().at("/shown/shown").asBoolean()).isTrue();
    }

    @Test
    void aProfileThatAFeedBroughtIsGoneOnWith() {
        Seeker.confirm();
        var brought = BATCH.identity("brought", Cast.person(1), Planted.identity(60, "IN"));
        BATCH.change("update profile set account = ? where id = ?", Seeker.ACCOUNT, brought.value());
        assertThat(Seeker.register().status()).isEqualTo(201);
        assertThat(Seeker.me().json().get("profile").asString()).isEqualTo(brought.toString());
        assertThat(Seeker.me().json().at("/content/headline").asString()).isEqualTo("Headlinewritten");
        Seeker.put(ME + "/content", CONTENT).ok();
        BATCH.identity("brought", Cast.person(2), Planted.identity(60, "IN"));
        assertThat(Seeker.me().json().at("/content/headline").asString()).isEqualTo("Java developer");
    }

    @Test
    void whoWithdrewConsentIsNoLongerSpokenForByAFeed() {
        var brought = BATCH.profile("spoken-for", Cast.person(1), Planted.identity(61, "IN"), Seeker.ACCOUNT, "DE");
        assertThat(Seeker.delete(CONSENT).status()).isEqualTo(204);
        BATCH.identity("spoken-for", Cast.person(2), Planted.identity(61, "IN"));
        assertThat(BATCH.count("select count(*) from profile where id = ? and own_word", brought.value()))
                .isEqualTo(1);
        assertThat(codes(Seeker.me())).containsExactly("no-consent");
        assertThat(Seeker.me().json().at("/content/languages/0/level").asString())
                .isEqualTo("C1");
        Seeker.consent().refused(409, "GET /api/v1/information");
    }

    @Test
    void aFormIsLinkedToEscoAndComesBackAsItWasWritten() {
        Seeker.arrive();
        var written = Seeker.put(ME + "/content", CONTENT).ok();
        var content = written.json().get("content");
        assertThat(content.at("/occupations/0/link/name").asString()).containsIgnoringCase("developer");
        assertThat(content.at("/skills/0/link/concept").asString()).isEqualTo(Cast.JAVA.uri());
        assertThat(content.at("/skills/0/concept").isNull()).isTrue();
        var again = Seeker.put(ME + "/content", content.toString()).ok();
        assertThat(again.json().get("content")).isEqualTo(content);
        assertThat(written.json().get("missing").toString()).contains("education", "identity.email");
        Seeker.put(
                        ME + "/content",
                        CONTENT.replace("{\"text\": \"Java\"}", "{\"concept\": \"" + Cast.JAVA.uri() + "\"}"))
                .ok();
        assertThat(Seeker.me().json().at("/content/skills/0/concept").asString())
                .isEqualTo(Cast.JAVA.uri());
    }

    @Test
    void eachWrongFieldIsNamed() {
        Seeker.arrive();
        wrong("\"2019-07\"", "\"July\"", "experience[0].from");
        wrong("\"2019-07\"", "\"2019-13\"", "experience[0].from");
        wrong("\"2019-07\"", "\"2019-07\", \"to\": \"2018\"", "experience[0].to");
        wrong("\"2019-07\"", "\"2091-07\"", "experience[0].from has to be no later than today");
        wrong("\"C1\"", "\"fluent\"", "languages[0].level");
        wrong("\"headline\"", "\"haedline\"", "'haedline' is not known");
        wrong("\"language\": \"de\"", "\"language\": \"dothraki\"", "languages[1].language");
        wrong("[\"DE\"]", "[\"Mars\"]", "wishes.countries");
        wrong("[\"DE\"]", "[\"IN\"]", "wishes.countries have to be Member States");
        wrong("\"2027-03-01\"", "\"01.03.2027\"", "wishes.availableFrom' has to be a day such as");
        wrong("{\"text\": \"Java\"}", "{\"text\": \" \"}", "skills[0].text");
        wrong("{\"text\": \"Java\"}", "{\"text\": \"Java\", \"concept\": \"urn:none\"}", "skills[0].concept");
        wrong("{\"text\": \"Java\"}", "null", "skills[0]");
        wrong("\"2027-03-01\"", "\"2027-03-01\", \"minPay\": 5", "wishes.payCurrency");
        Seeker.put(ME + "/identity", "{\"email\": \"nobody\"}").refused(400, "email");
        edit("PUT", USER, ME + "/content", "\"0\"", CONTENT).refused(412, "If-Match");
        RunningService.call("PUT", ME + "/content", RunningService.TOKENS.of(USER), CONTENT)
                .refused(428, "If-Match");
    }

    private static void wrong(String right, String wrong, String field) {
        Seeker.put(ME + "/content", CONTENT.replace(right, wrong)).refused(400, field);
    }

    @Test
    void nameAndContactAreSealedAndStayThroughOtherEdits() {
        Seeker.arrive();
        Seeker.put(ME + "/identity", """
            {"givenName": "Quendolia", "familyName": "Zzerfunden", "email": "q@planted.invalid",
             "telephone": "+91 55555 1"}\
            """).ok();
        Seeker.put(ME + "/content", CONTENT).ok();
        var me = Seeker.me().json();
        assertThat(me.at("/identity/email").asString()).isEqualTo("q@planted.invalid");
        assertThat(me.at("/registration/birthDate").asString()).isEqualTo("1990-05-05");
        assertThat(BATCH.count("select count(*) from person where position('Quendolia'::bytea in sealed) > 0"))
                .isZero();
    }

    @Test
    void aReviewSaysWhatWasUnderstoodAndNothingIsOverwrittenUnseen() {
        Seeker.arrive();
        Seeker.put(ME + "/content", CONTENT).ok();
        var uploaded = Seeker.upload(Seeker.RESUME);
        assertThat(uploaded.status()).isEqualTo(201);
        var review = uploaded.json();
        assertThat(review.get("findings")).isNotEmpty();
        assertThat(state(review, "SKILLS")).isEqualTo("CHANGED");
        assertThat(state(review, "WISHES")).isEqualTo("KEPT");
        assertThat(review.get("missing").toString()).contains("education");
        var before = Seeker.me().json();
        assertThat(before.at("/content/skills")).hasSize(2);
        edit("POST", USER, acceptance(review), "\"0\"", "{}").refused(412);
        edit("POST", USER, acceptance(review), Seeker.me().eTag(), "{\"sections\": [\"SKILLS\"]}")
                .ok();
        var after = Seeker.me().json().get("content");
        assertThat(after.get("skills").toString()).contains("parrots");
        assertThat(after.get("languages")).isEqualTo(before.at("/content/languages"));
        assertThat(after.get("wishes")).isEqualTo(before.at("/content/wishes"));
        get(USER, DOCUMENTS + "/" + review.get("id").asString()).refused(404, "upload it anew");
    }

    @Test
    void thePdfThatTheEuropassEditorMakesIsReadToo() throws IOException {
        Seeker.arrive();
        var review = post(USER, DOCUMENTS, "application/pdf", pdf()).json();
        assertThat(review.get("format").asString()).contains("Europass");
        assertThat(state(review, "EXPERIENCE")).isEqualTo("NEW");
        Seeker.accept(review.get("id").asString()).ok();
        assertThat(Seeker.me().json().at("/content/experience")).isNotEmpty();
    }

    private static byte[] pdf() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var xml = Files.newInputStream(Path.of("../samples/profiles/europass/pune-software-developer.xml"));
            var attached = new PDComplexFileSpecification();
            attached.setFile("attachment.xml");
            attached.setEmbeddedFile(new PDEmbeddedFile(pdf, xml));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attachment.xml", attached));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            pdf.getDocumentCatalog().setNames(names);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String acceptance(JsonNode review) {
        return DOCUMENTS + "/" + review.get("id").asString() + "/acceptance";
    }

    private static String state(JsonNode review, String section) {
        return review.get("sections")
                .valueStream()
                .filter(s -> s.get("section").asString().equals(section))
                .map(s -> s.get("state").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatIsDiscardedIsGone() {
        Seeker.arrive();
        Seeker.upload("no format at all").refused(422, "cannot be used");
        post(USER, DOCUMENTS, "multipart/form-data; boundary=x", new byte[] {1}).refused(415, "--data-binary");
        var id = Seeker.upload(Seeker.RESUME).json().get("id").asString();
        assertThat(BATCH.count(
                        "select count(*) from uploaded_document where id = ?"
                                + " and position('planted'::bytea in sealed) > 0",
                        UUID.fromString(id)))
                .isZero();
        get("demo-jobseeker", DOCUMENTS + "/" + id).refused(404);
        assertThat(Seeker.delete(DOCUMENTS + "/" + id).status()).isEqualTo(204);
        Seeker.delete(DOCUMENTS + "/" + id).refused(404);
        for (var i = 0; i < 5; i++) Seeker.upload(Seeker.RESUME);
        Seeker.upload(Seeker.RESUME).refused(409, "Accept or discard");
        assertThat(get(USER, DOCUMENTS).ok().json()).hasSize(5);
    }

    @Test
    void consentIsToTheWordsInForceAndToAccessFromIndiaApart() {
        Seeker.arrive();
        assertThat(getIn("hi", USER, CONSENT).ok().json().at("/wording/general").asString())
                .contains("सहमति");
        Seeker.put(
                        CONSENT,
                        "{\"wording\": \"consent-0\", \"sections\": [\"SKILLS\"], \"purposes\": [\"SEARCH\"],"
                                + " \"countries\": [\"DE\"]}")
                .refused(400, "wording", "consent-1");
        Seeker.put(
                        CONSENT,
                        "{\"wording\": \"consent-1\", \"sections\": [], \"purposes\": [\"SEARCH\"],"
                                + " \"countries\": [\"DE\"]}")
                .refused(400, "sections");
        Seeker.put(
                        CONSENT,
                        "{\"wording\": \"consent-1\", \"sections\": [\"SKILLS\"], \"purposes\": [\"SEARCH\"],"
                                + " \"countries\": [\"IN\"]}")
                .refused(400, "countries");
        Seeker.consent("[\"SEARCH\", \"GATEWAY_IN\"]", "null").refused(400, "gatewayWording", "gateway-in-1");
        var given = Seeker.consent("[\"SEARCH\", \"GATEWAY_IN\"]", "\"gateway-in-1\"")
                .ok()
                .json();
        assertThat(given.at("/given/wording").asString()).isEqualTo("consent-1+gateway-in-1");
        Seeker.consent("[\"CONTACT\"]", "null").ok();
        assertThat(codes(Seeker.me())).containsExactly("no-consent-to-search");
    }
}
