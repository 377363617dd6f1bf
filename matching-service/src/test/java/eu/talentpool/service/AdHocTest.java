package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.vacancy.VacancyId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Matches for a text or a document that is sent along, and that leaves no trace of what it says.
class AdHocTest {

    private static final String VACANCIES = "/api/v1/matching/vacancies?size=100";
    private static final String CANDIDATES = "/api/v1/matching/candidates";
    private static final String PLANTED = "Ottokarline Quastenwurf";

    private static final VacancyId TEXT_TOWN =
            BATCH.vacancy(BatchSide.GERMAN, Cast.content("DE", "Textlingen an der Zeile", null));

    private static final String CV = """
        %s
        Software developer
        Six years of Java and Python at a bank; no PHP.
        English C1, Deutsch (B1)
        """.formatted(PLANTED);

    private static final String RESUME = """
        {"basics": {"name": "%s", "label": "Software developer", "email": "o@planted.invalid"},
         "work": [{"name": "A bank", "position": "Software developer", "startDate": "2018-07"}],
         "skills": [{"name": "Java"}, {"name": "Python"}],
         "languages": [{"language": "English", "fluency": "Native speaker"}]}\
        """.formatted(PLANTED);

    @BeforeAll
    static void start() {
        Cast.enter();
        BATCH.index();
    }

    private static Reply text(String user, String path, String text) {
        return post(user, path, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply document(String user, String path, String document) {
        return post(user, path, "application/octet-stream", document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTextFindsVacanciesAndSaysWhatWasUnderstood() {
        var reply = text("demo-jobseeker", VACANCIES + "&country=DE", CV).ok().json();
        assertThat(reply.at("/read/format").asString()).isEqualTo("text");
        assertThat(reply.at("/read/occupations").toString()).containsIgnoringCase("developer");
        assertThat(reply.at("/read/skills").toString())
                .contains("Java", "Python")
                .doesNotContain("PHP");
        assertThat(reply.at("/read/languages").toString()).isEqualTo("[\"en C1\",\"de B1\"]");
        var mine = reply.get("items")
                .valueStream()
                .filter(i -> i.get("vacancy").asString().equals(TEXT_TOWN.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(mine.at("/score/contributions/5/text").asString()).isEqualTo("Languages: 2 of 2 met");
        assertThat(reply.toString()).doesNotContain(Cast.WARSAW.toString());
        assertThat(text("demo-officer", VACANCIES, CV).ok().text()).contains(Cast.WARSAW.toString());
    }

    @Test
    void aDocumentFindsVacanciesToo() {
        var reply = document("demo-jobseeker", VACANCIES, RESUME).ok().json();
        assertThat(reply.at("/read/skills").toString()).contains("Java", "Python");
        assertThat(reply.get("items").toString()).contains(TEXT_TOWN.toString());
        assertThat(reply.get("found").asInt())
                .isGreaterThanOrEqualTo(reply.get("items").size());
    }

    @Test
    void aTitleThatIsNoNameOfAnOccupationStandsForTheGroupsNearestToIt() {
        var read = text(
                        "demo-jobseeker",
                        VACANCIES + "&language=de",
                        "Industrieelektriker, Skopje\nSeit 2019: Papierfabrik")
                .ok()
                .json()
                .get("read");
        assertThat(read.get("occupations")).isEmpty();
        assertThat(read.get("groups").get(0).asString()).startsWith("7411 ");
        assertThat(read.at("/jobs/0/from").asString()).isEqualTo("2019");
        assertThat(read.at("/jobs/0/current").asBoolean()).isTrue();
        assertThat(read.at("/jobs/0/occupation").asString()).containsIgnoringCase("electricians");
    }

    @Test
    void nothingOfItIsKept() {
        var before = rows();
        var asked = BATCH.count("select count(*) from audit_event where action = 'RANK_VACANCIES_OF_TEXT'");
        text("demo-jobseeker", VACANCIES, CV).ok();
        document("demo-jobseeker", VACANCIES, RESUME).ok();
        assertThat(rows()).isEqualTo(before);
        assertThat(BATCH.count("select count(*) from audit_event where action = 'RANK_VACANCIES_OF_TEXT'"))
                .isEqualTo(asked + 2);
        assertThat(BATCH.count("select count(*) from audit_event where audit_event::text like '%Quastenwurf%'"))
                .isZero();
        assertThat(RunningService.logged()).noneMatch(line -> line.contains("Quastenwurf") || line.contains("PHP"));
    }

    private static List<Long> rows() {
        return List.of("profile", "vacancy", "ranking", "person").stream()
                .map(table -> BATCH.count("select count(*) from " + table))
                .toList();
    }

    @Test
    void anEmployerSeesCandidatesForATextAsForAVacancy() {
        var audited = "select count(*) from audit_event where action = 'VIEW_CANDIDATE_OF_TEXT' and subject_id = ?";
        var person = Cast.PEOPLE.getFirst().toString();
        var before = BATCH.count(audited, person);
        var reply = text("demo-employer", CANDIDATES, "Software developer\nJava and Python. English B2.");
        assertThat(reply.items()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(reply.text()).contains(person).doesNotContain(Cast.HIDDEN.toString());
        assertThat(Planted.IDENTITY).noneMatch(reply.text()::contains);
        assertThat(Planted.WORDS).noneMatch(reply.text()::contains);
        assertThat(BATCH.count(audited, person)).isEqualTo(before + 1);
    }

    @Test
    void whatWouldNotBeShownAsAVacancyShowsNobody() {
        var welder =
                text("demo-employer", CANDIDATES, "Welder\nYou weld ships.").refused(409, "would not be shown");
        assertThat(welder.json().at("/reasons/0/code").asString())
                .isIn("not-a-shortage-occupation", "occupation-unknown");
        text("demo-employer", CANDIDATES, "Zzzqqq wanted\nJava").refused(409);
        var near = text("demo-employer", CANDIDATES + "?language=de", "Industrieelektriker, Skopje\nPumpen");
        assertThat(near.refused(409, "would not be shown")
                        .json()
                        .at("/reasons/0/code")
                        .asString())
                .isEqualTo("occupation-unknown");
    }

    @Test
    void saysWhatToDoWithWhatCannotBeRead() {
        text("demo-jobseeker", VACANCIES, "  \n ").refused(422, "empty", "body");
        text("demo-jobseeker", VACANCIES, "Java ".repeat(20_001)).refused(422, "100000 bytes");
        document("demo-jobseeker", VACANCIES, "no document of any kind").refused(422, "cannot be used");
        document("demo-employer", CANDIDATES, RESUME).refused(422, "is a profile", "/api/v1/matching/vacancies");
        document("demo-jobseeker", VACANCIES, " ".repeat(5 * 1024 * 1024 + 1)).refused(422, "larger than");
        text("demo-jobseeker", VACANCIES + "&country=IN", CV).refused(400, "Member State");
        text("demo-jobseeker", VACANCIES + "&language=Klingon", CV).refused(400, "ISO 639-1");
    }
}
