package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| empty-file| The file is empty",
                "%PDF-1.7| pdf-broken| PDF is broken",
                "PK\u0003\u0004 docx| format-not-read| Office document",
                "{\\rtf1 x}| format-not-read| RTF",
                "<!DOCTYPE html><html>| no-job-posting| web page",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>| no-job-posting| web page",
                "<?xml version='1.0'?> <!-- x --> <!DOCTYPE html><html/>| no-job-posting| web page",
                "Dear reader| unknown-format| neither XML nor JSON",
                "<rss/>| unknown-format| first element is rss",
                "<SkillsPassport/>| unknown-namespace| http://europass.cedefop.europa.eu/Europass",
                "<e:learnerinfo xmlns:e='http://europass.cedefop.europa.eu/Europass/V2.0'/>| europass-before-2013|"
                        + " made before 2013",
                "<Candidate/>| unknown-namespace| http://www.europass.eu/1.0",
                "<Candidate xmlns='http://www.hr-xml.org/3'/>| BR-COM-56| version",
                "<PositionOpening xmlns='http://ns.hr-xml.org/2007-04-15'/>| feed-id-missing| no id",
                "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>| feed-without-items| no item",
                "<PositionOpening/>| unknown-namespace| http://www.hr-xml.org/3",
                "<a><b></a>| unknown-format| first element is a",
                "<a| xml-not-wellformed| line 1",
                "{\"@type\": \"Person\"}| no-job-posting| JSON-LD without a JobPosting",
                "{\"@type\": \"JobPosting\"}| posting-id-missing| no identifier",
                "{\"meta\": {\"format\": \"FRESH@0.1\"}}| format-not-read| FRESH",
                "{\"documentId\": {}}| format-not-read| HR Open",
                "{\"a\": 1}| unknown-format| neither a JSON Resume",
                "\"2013-12-021\"| unknown-format| neither a JSON Resume",
                "{\"basics\": | json-not-wellformed| line 1",
            })
    void saysWhatADocumentLooksLike(String document, String rule, String words) {
        assertThat(rejection(document).rule()).isEqualTo(rule);
        assertThat(rejection(document).message()).contains(words);
    }

    @Test
    void tellsTheFormatInSpiteOfByteOrderMarkAndEncoding() {
        var xml = Documents.vacancyWith("");

        assertThat(Documents.read("\uFEFF" + xml)).isInstanceOf(VacancyRead.class);
        assertThat(new DocumentReader().read(("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16BE)))
                .isInstanceOf(VacancyRead.class);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void readsADocumentInTheEncodingItDeclares(String encoding) {
        var declared = "<?xml version='1.0' encoding='%s'?>%s"
                .formatted(encoding, Documents.vacancyWith("").replace(">Cook<", ">Küchenchef für Köln<"));

        var result = new DocumentReader().read(declared.getBytes(Charset.forName(encoding)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        VacancyRead.class,
                        read -> assertThat(read.content().title()).isEqualTo("Küchenchef für Köln"));
    }

    @Test
    void saysWhereTheBytesAreNotInTheDeclaredEncoding() {
        var bytes = "<?xml version='1.0'?><a>Köln</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(new DocumentReader().read(bytes).findings())
                .extracting(Finding::message)
                .containsExactly("The bytes from number 26 on are not UTF-8, which the document is said to be."
                        + " Save it as UTF-8.");
    }

    @Test
    void neverQuotesTheDocumentInAnErrorOfSyntax() {
        for (var broken : List.of("<Priya><a></Priya>", "<Priya &Priya;/>", "{\"basics\": {\"name\": Priya}}"))
            assertThat(rejection(broken.replace("<Priya>", "<a><Priya>")).message())
                    .doesNotContain("Priya");
    }

    @Test
    void readsADocumentOfExactlyTheLimitAndNoByteMore() throws IOException {
        var document = Documents.vacancyWith("").getBytes(StandardCharsets.UTF_8);

        assertThat(new DocumentReader(document.length).read(new ByteArrayInputStream(document)))
                .isInstanceOf(VacancyRead.class);
        assertThat(new DocumentReader(document.length - 1).read(document).findings())
                .extracting(Finding::rule)
                .containsExactly("too-large");
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        var endless = new Endless();

        var result = new DocumentReader().read(endless);

        assertThat(result).isInstanceOf(Rejected.class);
        assertThat(endless.served).isEqualTo(DocumentReader.DEFAULT_MAX_BYTES + 1);
    }

    private static final class Endless extends java.io.InputStream {
        private long served;

        @Override
        public int read() {
            served++;
            return ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            served += length;
            return length;
        }
    }
}
