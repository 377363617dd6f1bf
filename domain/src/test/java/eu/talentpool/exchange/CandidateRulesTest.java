package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.profile;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rules of EURES that hold for its CVs, and not for those of Europass.
class CandidateRulesTest {

    private static List<String> broken(String content) {
        return profile(document(content)).findings().stream()
                .filter(f -> f.rule().startsWith("BR-"))
                .map(f -> f.rule() + " " + f.path().replaceFirst(".*CandidateProfile[^/]*/", ""))
                .toList();
    }

    private static String document(String content) {
        return """
            <Candidate xmlns="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9"
                majorVersionID="3" minorVersionID="2">
              <DocumentID schemeAgencyID="INVENTED" schemeVersionID="1.3">1</DocumentID>
              <CandidateProfile languageCode="en">%s</CandidateProfile>
            </Candidate>\
            """.formatted(content);
    }

    private static String competency(String taxonomy) {
        return "<PersonQualifications><PersonCompetency><CompetencyName>Welding</CompetencyName>" + taxonomy
                + "</PersonCompetency></PersonQualifications>";
    }

    @Test
    void aCompetencySaysOfWhichKindItIs() {
        var none = competency("");
        assertThat(broken(none))
                .singleElement()
                .asString()
                .startsWith("BR-COM-54")
                .endsWith("TaxonomyID");
        assertThat(broken(competency("<TaxonomyID>esco</TaxonomyID>"))).hasSize(1);
        assertThat(broken(competency("<TaxonomyID>other</TaxonomyID>"))).isEmpty();
        assertThat(profile(document(none)).content().skills()).containsExactly(Mention.ofText("Welding"));
    }

    @Test
    void aDrivingLicenceIsOneOfTheCodeList() {
        var licence = "<Licenses><License><LicenseTypeCode>%s</LicenseTypeCode></License></Licenses>";
        assertThat(broken(licence.formatted("C1E"))).isEmpty();
        assertThat(broken(licence.formatted("Z9")))
                .singleElement()
                .asString()
                .startsWith("BR-COM-41")
                .endsWith("LicenseTypeCode");
    }

    @Test
    void anAttachmentComesInOneWay() {
        var bytes = "<oa:EmbeddedData>AAAA</oa:EmbeddedData>";
        var address = "<oa:URI>https://example.org/cv.pdf</oa:URI>";
        assertThat(broken("<Attachment>" + bytes + "</Attachment>")).isEmpty();
        assertThat(broken("<Attachment>" + address + "</Attachment>")).isEmpty();
        assertThat(broken("<Attachment>" + bytes + address + "</Attachment>"))
                .singleElement()
                .asString()
                .startsWith("BR-COM-42");
    }
}
