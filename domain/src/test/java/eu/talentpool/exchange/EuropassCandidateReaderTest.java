package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.profile;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Education;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class EuropassCandidateReaderTest {

    private static final String GOLDEN = Documents.text("europass.xml");
    private static final Mention DEVELOPER = Mention.ofUri(
            "software developer", "http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1");

    @Test
    void readsEveryFieldOfACv() {
        assertThat(profile(GOLDEN).content())
                .isEqualTo(new ProfileContent(
                        "en",
                        null,
                        List.of(DEVELOPER),
                        List.of(
                                new Experience(
                                        DEVELOPER, date("2022-03"), null, true, "GB", null, "Java & Spring\nReviews"),
                                new Experience(
                                        Mention.ofText("Junior developer"),
                                        date("2019"),
                                        null,
                                        false,
                                        "IN",
                                        null,
                                        null)),
                        List.of(new Education(
                                "B.E. Computer Engineering",
                                6,
                                date("2015"),
                                date("2019-05"),
                                false,
                                "0613",
                                null,
                                null)),
                        List.of(
                                Mention.ofText("Java"),
                                Mention.ofText("Spring (Boot, Data)"),
                                Mention.ofText("SQL"),
                                Mention.ofText("Docker")),
                        List.of(
                                new LanguageSkill("mr", Cefr.C2, true),
                                new LanguageSkill("hi", Cefr.C2, true),
                                new LanguageSkill("en", Cefr.B2, false),
                                new LanguageSkill("de", null, false)),
                        new Wishes(List.of("DE"), null, true, null, null, null),
                        List.of()));
    }

    @Test
    void keepsThePersonApartFromTheProfile() {
        assertThat(profile(GOLDEN).identity())
                .isEqualTo(new Identity(
                        "Asha",
                        "Demo",
                        "asha.demo@example.org",
                        "+91 00000 00001",
                        date("1996-02"),
                        List.of("IN", "GR"),
                        "IN"));
    }

    @Test
    void tellsWhatItLeftOut() {
        assertThat(profile(GOLDEN).findings())
                .extracting(f -> f.rule() + " " + f.path())
                .containsExactly(
                        "BR-COM-05 CandidateProfile/EmploymentHistory/EmployerHistory/PositionHistory[2]"
                                + "/EmploymentPeriod/EndDate/FormattedDateTime",
                        "section-left-out CandidateProfile/ExecutiveSummary",
                        "attachment-left-out CandidateProfile/Attachment",
                        "occupation-from-experience ",
                        "BR-CV-31 CandidatePerson/Communication[3]/URI");
    }

    @Test
    void trustsOnlyAUniqueId() {
        var id = "11111111-2222-4333-8444-555555555555";

        assertThat(profile(GOLDEN).key()).isNull();
        assertThat(profile(GOLDEN.replace(">Test-0001<", ">" + id + "<")).key()).isEqualTo(id);
    }

    @Test
    void neverRepeatsThePersonInAFinding() {
        var broken = GOLDEN.replace("1996-02", "1996-02-31")
                .replace(">EL<", ">Asha<")
                .replace(">Hindi<", ">asha.demo@example.org<")
                .replace(">B2<", ">Demo<");

        assertThat(profile(broken).findings())
                .hasSize(9)
                .allSatisfy(f -> assertThat(f.message() + f.path())
                        .doesNotContainIgnoringCase("asha")
                        .doesNotContain("Demo", "1996", "example.org"));
    }

    @Test
    void dropsAnEndBeforeTheStart() {
        var read = profile(GOLDEN.replace("2022-02-30", "2018-01"));

        assertThat(read.content().experience().get(1).to()).isNull();
        assertThat(read.findings()).extracting(Finding::rule).contains("period-reversed");
    }

    @Test
    void readsACvWithNothingToMatch() {
        var read = profile("<Candidate xmlns='http://www.europass.eu/1.0'><CandidatePerson/><CandidateProfile"
                + " languageCode='pl'><Skills/></CandidateProfile></Candidate>");

        assertThat(read.content().language()).isEqualTo("pl");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("empty-profile");
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
