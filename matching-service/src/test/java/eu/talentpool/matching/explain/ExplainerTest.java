package eu.talentpool.matching.explain;

import static eu.talentpool.matching.score.JobDraft.near;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.explain.Explanation.Item;
import eu.talentpool.matching.explain.Explanation.Line;
import eu.talentpool.matching.score.CandidateDraft;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job;
import eu.talentpool.matching.score.JobDraft;
import eu.talentpool.matching.score.Money;
import eu.talentpool.matching.score.RandomPairs;
import eu.talentpool.matching.score.Scoring;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.taxonomy.Cefr;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String DEVELOPER = "urn:test:occupation:software-developer";

    private final Scoring scoring = new Scoring(Weights.bundled());
    private final Explainer explainer = new Explainer(new FixtureTaxonomy(Map.of()), "en");
    private final CandidateDraft candidate = new CandidateDraft();
    private final JobDraft job = new JobDraft();

    private Explanation explanation() {
        return explainer.explain(scoring.score(candidate.done(), job.done()));
    }

    private Line line(Criterion criterion) {
        return explanation().lines().get(criterion.ordinal());
    }

    @Test
    void namesTheMissingSkillAndTheOneThatIsNear() {
        job.requires("Java", "SQL", "Git", "Docker", "Linux").requires("React", near("Angular", 0.62));
        candidate.skills("Java", "SQL", "Git", "Docker", "Linux", "Angular");
        assertThat(line(Criterion.ESSENTIAL_SKILLS).text())
                .isEqualTo("Essential skills: 5 of 6 held; React is missing, Angular held is near (0.62)");
    }

    @Test
    void namesEveryMissingSkill() {
        job.requires("Java", "React", "Vue", "SQL");
        candidate.skills("Java");
        assertThat(line(Criterion.ESSENTIAL_SKILLS).text())
                .isEqualTo("Essential skills: 1 of 4 held; React, SQL, Vue are missing");
    }

    @Test
    void saysThatAVacancyNamesFewSkills() {
        job.requires("Java");
        candidate.skills("Java");
        assertThat(line(Criterion.ESSENTIAL_SKILLS).text())
                .isEqualTo("Essential skills: 1 of 1 held; the vacancy names few, the rest counts as neutral");
        assertThat(line(Criterion.ESSENTIAL_SKILLS).items())
                .containsExactly(new Item(750, "Java: held"), new Item(787, "not named by the vacancy"));
    }

    @Test
    void tellsUnknownFromNo() {
        job.asks("de", Cefr.B2).eqf = 7;
        candidate.eqf = 4;
        assertThat(line(Criterion.LANGUAGES).text())
                .isEqualTo("Languages: the profile does not say; unknown, counted as neutral");
        assertThat(line(Criterion.LANGUAGES).known()).isFalse();
        assertThat(line(Criterion.EDUCATION).text()).isEqualTo("Education: EQF 4 is below the EQF 7 asked for");
    }

    @Test
    void aNearMissNamesTheOneThingThatIsNotMet() {
        job.occupation(DEVELOPER, "2512").requires("Java").asks("de", Cefr.B1);
        candidate.occupation(DEVELOPER, "2512").skills("Java").speaks("en", Cefr.C1);
        assertThat(explanation().nearMiss()).isEqualTo("Of what is known, only this is not met: German B1 is missing");
        candidate.speaks("de", Cefr.A2);
        assertThat(explanation().nearMiss())
                .isEqualTo("Of what is known, only this is not met: German B1 is asked for, the level is A2");
    }

    @Test
    void twoThingsThatAreNotMetAreNoNearMiss() {
        job.requires("Java").asks("de", Cefr.B1);
        candidate.skills("SQL").speaks("en", Cefr.C1);
        assertThat(explanation().nearMiss()).isNull();
    }

    @Test
    void speaksOfWorkDone() {
        job.occupation(DEVELOPER, "2512");
        candidate.worked("2512", 30, 0);
        assertThat(line(Criterion.OCCUPATION).text())
                .isEqualTo("Occupation: of the occupation group of software-developer; from work done");
    }

    @Test
    void speaksOfTheTermsOfTheWork() {
        job.countries.add("DE");
        candidate.countries.add("FR");
        job.pay = new Job.PayRange(40_000, 60_000, "EUR");
        candidate.minPay = new Money(48_000, "EUR");
        job.start = LocalDate.of(2027, 3, 1);
        candidate.availableFrom = LocalDate.of(2027, 4, 1);
        assertThat(line(Criterion.COUNTRY).text())
                .isEqualTo("Country: Germany is not among the countries wished (France)");
        assertThat(line(Criterion.PAY).text()).isEqualTo("Pay: the range reaches the 48,000 EUR a year wished");
        assertThat(line(Criterion.START).text())
                .isEqualTo("Start: available from Apr 1, 2027, soon after the start on Mar 1, 2027");
    }

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglish() {
        var text = new Explainer(new FixtureTaxonomy(Map.of()), "xx")
                .explain(scoring.score(candidate.done(), job.done()))
                .lines()
                .getFirst()
                .text();
        assertThat(text).isEqualTo("Occupation: neither side says; unknown, counted as neutral");
    }

    @Test
    void pointsOfItemsAddUpToTheirLineAndLinesToTheTotal() {
        var pairs = new RandomPairs(7);
        for (int i = 0; i < 2_000; i++) {
            var said = explainer.explain(
                    scoring.score(pairs.candidate().done(), pairs.job().done()));
            assertThat(said.lines().stream().mapToInt(Line::points).sum()).isEqualTo(said.total());
            for (var line : said.lines())
                if (!line.items().isEmpty())
                    assertThat(line.items().stream().mapToInt(Item::points).sum())
                            .isEqualTo(line.points());
        }
    }
}
