package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileDocumentsTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration QUICK = Duration.ofSeconds(1);
    private static final String ROOT =
            "<PositionOpening xmlns='http://www.hr-xml.org/3' majorVersionID='3' minorVersionID='2'>";
    private static final String PASSPORT =
            "<SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass' locale='en'><LearnerInfo>";

    @BeforeAll
    static void loadTheClasses() {
        Documents.read(Documents.text("vacancy.xml"));
        Documents.read(Documents.text("resume.json"));
        Documents.read(Documents.text("passport.json"));
        Documents.read(Documents.text("passport.xml"));
    }

    @Test
    void refusesABillionLaughs() {
        assertRefused("xml-doctype", """
            <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
            <PositionOpening xmlns="http://www.hr-xml.org/3">&d;</PositionOpening>\
            """);
    }

    @Test
    void fetchesNeitherEntitiesNorSchemas() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertRefused(
                    "xml-doctype",
                    "<!DOCTYPE a SYSTEM '%1$s' [<!ENTITY e SYSTEM '%1$s'>]>".formatted(address) + ROOT
                            + "&e;</PositionOpening>");
            var pointer = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x %s'>";
            Documents.vacancy(Documents.vacancyWith("").replaceFirst(">", pointer.formatted(address)));

            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /// As where only the first element has a prefix.
    @Test
    void passesOverElementsWithoutANamespace() {
        var document =
                "<h:PositionOpening xmlns:h='http://www.hr-xml.org/3'><DocumentID>1</DocumentID></h:PositionOpening>";
        assertThat(readQuickly(document)).isInstanceOf(ReadResult.Rejected.class);
    }

    @Test
    void refusesDeepNesting() {
        assertRefused("xml-limit", ROOT + "<a>".repeat(100_000));
        assertRefused("xml-limit", ROOT + "<PositionProfile>".repeat(100_000));
        assertRefused("xml-limit", PASSPORT + "<Skills>".repeat(100_000));
        assertRefused("json-not-wellformed", "{\"SkillsPassport\":" + "{\"LearnerInfo\":".repeat(100_000));
        assertRefused("json-not-wellformed", "{\"basics\":" + "[".repeat(100_000));
        assertRefused("json-not-wellformed", "{\"basics\":" + "{\"a\":".repeat(100_000));
    }

    @Test
    void refusesAMillionAttributes() {
        var attributes = new StringBuilder(ROOT).append("<a");
        for (var i = 0; i < 1_000_000; i++) attributes.append(" a").append(i).append("='1'");

        assertRefused("xml-limit", attributes.append("/></PositionOpening>").toString());
    }

    @Test
    void refusesTooManyElements() {
        assertRefused("xml-limit", ROOT + "<a/>".repeat(1_000_000) + "</PositionOpening>");
    }

    @Test
    void refusesAMillionTokensOfJson() {
        var entries = "{\"language\": \"English\", \"fluency\": \"so so\"},".repeat(100_000);
        assertRefused("json-not-wellformed", "{\"languages\": [" + entries + "{}]}");
    }

    @Test
    void takesElementsWithoutNamespaceForExtensions() {
        assertThat(Documents.vacancyWith("<x:y xmlns:x='urn:x' xmlns=''><z/></x:y><z xmlns=''>1</z>"))
                .satisfies(document -> assertThat(Documents.vacancy(document).findings())
                        .isEqualTo(Documents.vacancy(Documents.vacancyWith("")).findings()));
    }

    @Test
    void readsAPassportOfThousandsOfEntriesInLittleTime() {
        var job = "<WorkExperience><Position><Label>x</Label></Position></WorkExperience>".repeat(20_000);
        var xml = PASSPORT + "<WorkExperienceList>" + job + "</WorkExperienceList></LearnerInfo></SkillsPassport>";
        assertThat(readQuickly(xml)).isInstanceOf(ProfileRead.class);
        var json = "{\"LearnerInfo\": {\"WorkExperience\": [" + "{\"Position\": 1},".repeat(20_000) + "null]}}";
        assertThat(readQuickly(json).findings()).hasSize(Findings.MAX + 1);
    }

    @Test
    void readsAPassportWithALargePhoto() {
        var photo = "\"Photo\": {\"Data\": \"" + "QUJD".repeat(4_000_000) + "\"}";
        assertThat(readQuickly("{\"SkillsPassport\": {\"LearnerInfo\": {\"Identification\": {" + photo + "}}}}"))
                .isInstanceOf(ProfileRead.class);
    }

    @Test
    void refusesInvalidUtf8AndNulBytes() {
        var document = Documents.vacancyWith("<PositionOpenQuantity>1</PositionOpenQuantity>");
        assertRefused("encoding-invalid", withByte(document, "Cook.", (byte) 0xC3));
        assertRefused("xml-not-wellformed", withByte(document, "Cook.", (byte) 0));
        var json = "{\"basics\": {\"label\": \"Cook.\"}}";
        assertRefused("json-not-wellformed", withByte(json, "Cook.", (byte) 0xC3));
        assertRefused("json-not-wellformed", withByte(json, "Cook.", (byte) 0));
    }

    @Test
    void readsAVeryLongTextAndCutsIt() {
        var description = "<PositionFormattedDescription><Content>" + "&lt;b&gt;x&amp;amp; ".repeat(400_000)
                + "</Content></PositionFormattedDescription>";

        var result = readQuickly(Documents.vacancyWith(description));

        assertThat(result).isInstanceOf(VacancyRead.class);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("text-too-long");
    }

    @Test
    void listsNoMoreFindingsThanAPersonCanRead() {
        var result = readQuickly(Documents.vacancyWith("<WorkingLanguageCode>XX</WorkingLanguageCode>".repeat(60_000)));

        assertThat(result.findings()).hasSize(Findings.MAX + 1);
        assertThat(result.findings().getLast().rule()).isEqualTo("findings-cut");
    }

    @Test
    void refusesHostilePostingsAndPages() {
        assertRefused("json-not-wellformed", "{\"@type\":" + "[".repeat(100_000));
        assertRefused(
                "json-not-wellformed", "{\"@type\": \"JobPosting\", \"skills\": [" + "\"a\",".repeat(200_001) + "0]}");
        assertRefused("no-job-posting", "<html>" + "<div>".repeat(100_000));
        assertRefused(
                "json-not-wellformed",
                "<html><script type='application/ld+json'>{\"@type\":\"JobPosting\",\"a\":" + "[".repeat(100_000));
        assertRefused("xml-doctype", "<!DOCTYPE a [<!ENTITY a 'b'>]><PositionOpening xmlns='http://ns.hr-xml.org'/>");
    }

    @Test
    void readsAPostingThatRefersToItself() {
        var posting = readQuickly("{\"@type\": \"JobPosting\", \"@id\": \"#a\", \"title\": \"Cook\","
                + " \"hiringOrganization\": {\"@id\": \"#a\"}, \"jobLocation\": {\"@id\": \"#a\"}}");

        assertThat(posting).isInstanceOf(VacancyRead.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY a 'x'>]><source/>",
                "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><source/>",
                "<source><jobs><job id='1'><name>&undefined;</name></job></jobs></source>",
                "\0\0\0\0",
                "Dear reader",
                "<"
            })
    void refusesHostileFeeds(String feed) {
        assertThat(PostingGoldenTest.items("harbour.xml", feed)).singleElement().isInstanceOf(Rejected.class);
    }

    @Test
    void refusesFeedsThatAreNestedTooDeep() {
        var xml = "<source><jobs><job id='1'>" + "<a>".repeat(100_000);
        var json = "{\"result\": {\"ads\": [{\"ref\":" + "[".repeat(100_000);

        assertThat(PostingGoldenTest.items("harbour.xml", xml)).singleElement().isInstanceOf(Rejected.class);
        assertThat(PostingGoldenTest.items("clinic.json", json)).singleElement().isInstanceOf(Rejected.class);
    }

    private static byte[] withByte(String document, String instead, byte bad) {
        var bytes = document.getBytes(StandardCharsets.ISO_8859_1);
        bytes[document.indexOf(instead)] = bad;
        return bytes;
    }

    private static void assertRefused(String rule, String document) {
        assertRefused(rule, document.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String rule, byte[] document) {
        var result = readQuickly(document);
        assertThat(result).isInstanceOf(ReadResult.Rejected.class);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly(rule);
    }

    /// Processor time of the second reading, so that neither a busy machine nor a cold compiler fails the test.
    private static ReadResult readQuickly(byte[] document) {
        new DocumentReader().read(document);
        var started = THREADS.getCurrentThreadCpuTime();
        var result = new DocumentReader().read(document);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - started))
                .isLessThan(QUICK);
        return result;
    }

    private static ReadResult readQuickly(String document) {
        return readQuickly(document.getBytes(StandardCharsets.UTF_8));
    }
}
