package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.ProfileContent.Experience;
import eu.talentpool.profile.ProfileContent.LanguageSkill;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.TaxonomyFiles;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredLanguage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On invented texts, over the starter taxonomy.
class FreeTextTest {

    private static final FreeText READER = new FreeText(TaxonomyFiles.read(List.of(), Progress.SILENT));

    @Test
    void anAdvertisementTellsWhatItDemandsAndWhatIsOnlyWelcome() {
        var vacancy = READER.vacancy("""
            Softwareentwickler (m/w/d), Lübeck
            Sie bringen mindestens drei Jahre Berufserfahrung mit Java mit. Deutsch B2 und Englisch B1.
            Von Vorteil: Polnischkenntnisse A2, Docker.
            Vollzeit, unbefristet.
            """, "de", List.of(new VacancyContent.Place("DE", null, null, null)));
        assertThat(vacancy.places()).extracting(VacancyContent.Place::country).containsExactly("DE");
        assertThat(vacancy.title()).isEqualTo("Softwareentwickler (m/w/d), Lübeck");
        assertThat(vacancy.experienceMonths()).isEqualTo(36);
        assertThat(vacancy.schedule()).isEqualTo(VacancyContent.Schedule.FULL_TIME);
        assertThat(vacancy.languages())
                .containsExactly(
                        new RequiredLanguage("de", Cefr.B2, true),
                        new RequiredLanguage("en", Cefr.B1, true),
                        new RequiredLanguage("pl", Cefr.A2, false));
        assertThat(vacancy.skills())
                .extracting(skill -> skill.skill().text(), VacancyContent.RequiredSkill::essential)
                .contains(tuple("Von Vorteil: Polnischkenntnisse A2, Docker.", false));
    }

    @Test
    void aCurriculumVitaeTellsJobsWithTheirTimesAndLanguages() {
        var profile = READER.profile("""
            Programista, Lwów
            od 03.2022: programista Java w firmie Halicz, systemy dla kolei
            06.2019 – 02.2022: tester oprogramowania
            Wykształcenie: studia 2014-2019, licencjat.
            Języki: ukraiński (ojczysty), polski B2, angielski C1
            """, "pl");
        assertThat(profile.experience())
                .extracting(
                        e -> e.occupation().text(),
                        e -> Objects.toString(e.from()),
                        e -> Objects.toString(e.to()),
                        Experience::current)
                .containsExactly(
                        tuple("programista Java", "2022-03", "null", true),
                        tuple("tester oprogramowania", "2019-06", "2022-02", false));
        assertThat(profile.languages())
                .containsExactly(
                        new LanguageSkill("uk", Cefr.C2, true),
                        new LanguageSkill("pl", Cefr.B2, false),
                        new LanguageSkill("en", Cefr.C1, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Developer since June 2021                        | 2021-06 | null
        Développeur de janvier 2019 à août 2020          | 2019-01 | 2020-08
        Von 09/2021 bis heute Entwickler                 | 2021-09 | null
        Desarrollador desde marzo de 2020 hasta hoy      | 2020-03 | null
        Sviluppatore da aprile 2018 a maggio 2019        | 2018-04 | 2019-05
        W latach 2016–2020 programista                   | 2016    | 2020
        """)
    void periodsAreReadInSixLanguages(String sentence, String from, String to) {
        var period = FreeTextPeriods.in(sentence);
        assertThat(period)
                .extracting(p -> Objects.toString(p.from()), p -> Objects.toString(p.to()))
                .containsExactly(tuple(from, to));
    }

    @ParameterizedTest
    @CsvSource({"'ISTQB certificate (2021)'", "'Java 17 and 21'", "'founded 1999, moved 2004'", "'2020 to 2010'"})
    void aSingleDateIsNoPeriod(String sentence) {
        assertThat(FreeTextPeriods.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We need at least five years of experience           | 60
        Profil : deux ans d'expérience au moins             | 24
        Wymagamy co najmniej rok doświadczenia              | 12
        Se piden tres años de experiencia                   | 36
        Almeno 4 anni di esperienza                         | 48
        """)
    void theTimeOfExperienceIsReadInWordsAndFigures(String sentence, int months) {
        assertThat(FreeTextDemands.experienceMonths(List.of(sentence))).isEqualTo(months);
    }

    @Test
    void howLongAFirmExistsIsNoDemand() {
        assertThat(FreeTextDemands.experienceMonths(List.of("For 40 years we have built boats.")))
                .isNull();
    }

    @Test
    void languagesWithoutALevelAreNotTaken() {
        assertThat(FreeTextLanguages.in("English C1 is a must; Dutch is not needed."))
                .containsExactly(new FreeTextLanguages.Found("en", Cefr.C1, false));
        assertThat(FreeTextLanguages.in("języka polskiego na poziomie B1"))
                .containsExactly(new FreeTextLanguages.Found("pl", Cefr.B1, false));
        assertThat(FreeTextLanguages.in("Führerschein B, C1, im Jahr 2027")).isEmpty();
    }

    @Test
    void aTitleThatNamesNothingAsAWholeIsReadInParts() {
        assertThat(READER.vacancy("Maurer und Tänzer für unser Haus am See", "de", List.of())
                        .occupations())
                .extracting(Mention::text)
                .contains("Maurer");
    }

    @Test
    void aTitleThatIsNoLabelStandsForTheGroupsNearestToIt() {
        var profile = READER.profile("""
            Industrieelektriker, Skopje
            Seit 03/2021: Papierfabrik am Vardar
            """, "de");
        assertThat(profile.occupations())
                .extracting(Mention::uri, Mention::iscoGroup)
                .containsExactly(tuple(null, "7411"));
        assertThat(profile.experience())
                .extracting(job -> job.occupation().iscoGroup())
                .containsExactly("7411");
    }

    @ParameterizedTest
    @CsvSource({"Softwareentwickler", "'Zirkusdirektor, Köln'"})
    void aLabelNeedsNoGroupBesideItAndNoGroupIsNearToWhatNobodyKnows(String title) {
        assertThat(READER.profile(title, "de").occupations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Asha Rao / 12 Lake Road, Pune / Software developer / Worked with Java. | Software developer
        de | Ottokar Schneider / Softwareentwickler / Geboren in Ulm.               | Softwareentwickler
        de | Asha Rao / Industrieelektriker, Skopje / Sie kennt Pumpen.             | Industrieelektriker, Skopje
        en | Asha Rao / Knows how to dance.                                         | Asha Rao
        """)
    void aNameMayStandBeforeTheTitle(String language, String lines, String title) {
        assertThat(READER.profile(lines.replace(" / ", "\n"), language).headline())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | I am looking for a post as software developer in Spain.       | software developer
        de | Ich suche eine Stelle als Softwareentwickler in Bremen.        | Softwareentwickler
        fr | Je cherche un poste de développeur en Belgique.                | développeur
        fr | Je recherche un emploi d'ingénieur logiciel.                   | ingénieur logiciel
        pl | Szukam pracy jako programista w Łodzi.                         | programista
        es | Busco un puesto de programador o algo parecido.                | programador
        """)
    void whatSomebodyLooksForIsAnOccupationToo(String language, String wish, String occupation) {
        var profile = READER.profile("Zirkusdirektor, Köln\n" + wish, language);
        assertThat(profile.occupations()).extracting(Mention::text).containsExactly(occupation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Software developer seeking a post in Spain       | Software developer
        de | Softwareentwickler, suche eine Stelle in Bremen  | Softwareentwickler,
        """)
    void whatSomebodyIsMayStandBeforeWhatIsLookedFor(String language, String line, String title) {
        assertThat(READER.profile(line, language).headline()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | A post as software developer is not what I want.
        de | Ich suche keine Stelle als Softwareentwickler.
        en | I would like to see Rome.
        """)
    void whatIsNotWishedIsNoOccupation(String language, String sentence) {
        assertThat(READER.profile("Zirkusdirektor, Köln\n" + sentence, language).occupations())
                .isEmpty();
    }

    @Test
    void aGroupThatATitleIsOnlyNearToIsNoneThatLawMayGoBy() {
        var vacancy = READER.vacancy("Industrieelektriker, Skopje", "de", List.of());
        assertThat(JobFacts.of(vacancy).iscoGroups()).containsExactly("");
        var jobs = PathwayFacts.of(READER.profile("""
            Industrieelektriker, Skopje
            Seit 03/2021: Papierfabrik am Vardar
            """, "de"));
        assertThat(jobs.experience())
                .extracting(PathwayFacts.WorkPeriod::iscoGroup)
                .containsOnlyNulls();
    }

    @Test
    void nobodyHeldThousandsOfJobs() {
        assertThat(READER.profile("2010-2012 ".repeat(10_000), "en").experience())
                .hasSize(100);
    }

    @Test
    void anEmptyTextIsReadAsNothing() {
        assertThat(READER.vacancy(" ", "en", List.of()).title()).isEmpty();
        assertThat(READER.profile("", null).experience()).isEmpty();
    }
}
