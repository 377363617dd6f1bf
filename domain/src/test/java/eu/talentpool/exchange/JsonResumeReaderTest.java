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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonResumeReaderTest {

    private static final String GOLDEN = Documents.text("resume.json");

    @Test
    void readsEveryFieldOfAResume() {
        assertThat(profile(GOLDEN).content())
                .isEqualTo(new ProfileContent(
                        "fr",
                        "Développeur web",
                        List.of(Mention.ofText("Développeur web")),
                        List.of(
                                new Experience(
                                        Mention.ofText("Développeur"),
                                        date("2021-06"),
                                        null,
                                        true,
                                        null,
                                        null,
                                        "Sites web\nReact"),
                                new Experience(
                                        Mention.ofText("Stagiaire"),
                                        null,
                                        date("2021-02-01"),
                                        false,
                                        null,
                                        null,
                                        null)),
                        List.of(
                                new Education(
                                        "Master, Informatique", 7, date("2018"), date("2020"), false, null, null, null),
                                new Education(
                                        "Diplôme de technicien",
                                        null,
                                        date("2025-09-01"),
                                        null,
                                        true,
                                        null,
                                        null,
                                        null)),
                        List.of(
                                Mention.ofText("HTML"),
                                Mention.ofText("CSS"),
                                Mention.ofText("Sass"),
                                Mention.ofText("Travail en équipe")),
                        List.of(
                                new LanguageSkill("ar", Cefr.C2, true),
                                new LanguageSkill("fr", Cefr.C1, false),
                                new LanguageSkill("en", null, false)),
                        Wishes.NONE,
                        List.of()));
    }

    @Test
    void keepsThePersonApartFromTheProfile() {
        assertThat(profile(GOLDEN).identity())
                .isEqualTo(new Identity(null, "Rafi Demo", "rafi@example.org", "+212 000", null, List.of(), "MA"));
        assertThat(profile(GOLDEN).key()).isNull();
    }

    @Test
    void tellsWhatItLeftOutAndWhatItUnderstood() {
        assertThat(profile(GOLDEN).findings())
                .extracting(f -> f.rule() + " " + f.path())
                .containsExactly(
                        "schema-type work[0].endDate",
                        "schema-type work[0].highlights[1]",
                        "schema-date work[1].startDate",
                        "schema-date education[1].endDate",
                        "language-assumed $",
                        "degree-to-eqf education[0].studyType",
                        "fluency-to-cefr languages[0].fluency",
                        "fluency-to-cefr languages[1].fluency",
                        "fluency-unknown languages[2].fluency",
                        "language-unknown languages[3].language",
                        "name-not-split basics.name");
    }

    @Test
    void readsAResumeOfNullsAsEmpty() {
        var read = profile("""
            {"basics": {"name": null, "location": null}, "work": [{"position": null, "endDate": null}],
             "skills": [{"name": null, "keywords": []}], "languages": [{"language": null}], "meta": null}\
            """);

        assertThat(read.content().experience()).isEmpty();
        assertThat(read.findings())
                .extracting(Finding::rule)
                .contains("empty-profile")
                .doesNotContain("unknown");
    }

    @Test
    void readsMembersOfAnUnexpectedTypeAsAbsent() {
        var read = profile("""
            {"basics": [1], "work": {"position": "x"}, "education": "none", "skills": [5, "Java", {"keywords": 3}],
             "languages": [["en"]], "meta": {"version": 1}}\
            """);

        assertThat(read.content().skills()).isEmpty();
        assertThat(read.findings())
                .filteredOn(f -> f.severity() == Finding.Severity.DROPPED)
                .extracting(Finding::path)
                .containsExactly(
                        "basics",
                        "work",
                        "education",
                        "skills[0]",
                        "skills[1]",
                        "skills[2].keywords",
                        "languages[0]",
                        "meta.version");
    }

    @ParameterizedTest
    @CsvSource({"present, true", "Heute, true", "soon, false", "2020-01-01, false"})
    void understandsAWordForTheOngoing(String end, boolean current) {
        var job = profile("{\"work\": [{\"position\": \"Cook\", \"endDate\": \"%s\"}]}".formatted(end))
                .content()
                .experience()
                .getFirst();

        assertThat(job.current()).isEqualTo(current);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}
