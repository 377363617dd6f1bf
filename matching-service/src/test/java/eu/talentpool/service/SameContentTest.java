package eu.talentpool.service;

import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.profile.PartialDate;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Cefr;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.TestPool;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// One person's documents, written in five languages, find the same place among a hundred others for a Polish vacancy.
@Order(Integer.MAX_VALUE)
class SameContentTest {

    private static final Path ESCO = Path.of(Objects.requireNonNullElse(
                    System.getenv("TALENTPOOL_SHARED"), System.getProperty("talentpool.home") + "/../shared"))
            .resolve("esco/ESCO dataset - v1.1.1 - classification - en - csv.zip");

    private static final List<String> TITLES = List.of(
            "Java developer", "Software engineer", "Web developer", "Database administrator", "Software tester");
    private static final List<String> SKILLS = List.of(
            "Java",
            "Spring Boot",
            "PostgreSQL",
            "REST API",
            "JUnit",
            "object-oriented programming",
            "Docker",
            "Kubernetes",
            "microservices",
            "code review");
    private static final int OTHERS = 100;

    @Test
    void withTheStarterTaxonomy() throws IOException {
        haveTheSamePlace(places("samestarter", null));
    }

    @Test
    void withEscoAndTheStarterBesideIt() throws IOException {
        assumeTrue(Files.exists(ESCO), "the official ESCO download is not there: " + ESCO);
        haveTheSamePlace(places("sameesco", ESCO));
    }

    private static void haveTheSamePlace(Map<String, Integer> places) {
        var english = Objects.requireNonNull(places.get("en"));
        assertThat(english).as("better and worse ones: %s", places).isBetween(3, OTHERS - 3);
        assertThat(places)
                .hasSize(5)
                .allSatisfy((language, place) ->
                        assertThat(place).as("%s of %s", language, places).isBetween(english - 2, english + 2));
    }

    /// How many of the others are ranked before the document in each language.
    private static Map<String, Integer> places(String name, @Nullable Path esco) throws IOException {
        var pool = TestPool.on(RunningService.pool().stack(), name).migrate();
        String vacancy;
        var documents = new HashMap<String, String>();
        try (var batch = new BatchSide(pool)) {
            if (esco != null) batch.importEsco(esco);
            var linking = batch.linking();
            vacancy = batch.vacancy(BatchSide.POLISH, linking.link(vacancy())).toString();
            for (int i = 0; i < OTHERS; i++)
                batch.profile("other-" + i, linking.link(other(i)), Planted.identity(i, "IN"), null, "PL");
            for (var language : List.of("en", "de", "pl", "fr", "hi")) {
                var content = linking.link(read(language));
                var id = batch.profile("same-" + language, content, Planted.identity(0, "IN"), null, "PL");
                documents.put(id.toString(), language);
            }
            batch.index();
        }
        try (var service = RunningService.start(pool.serviceSettings())) {
            return places(ranked(service, vacancy), documents);
        }
    }

    private static Map<String, Integer> places(List<String> ranked, Map<String, String> documents) {
        assertThat(ranked).hasSize(OTHERS + documents.size());
        var places = new HashMap<String, Integer>();
        var before = 0;
        for (var profile : ranked) {
            var language = documents.get(profile);
            if (language == null) before++;
            else places.put(language, before);
        }
        return places;
    }

    private static List<String> ranked(ConfigurableApplicationContext service, String vacancy) {
        var ranked = new ArrayList<String>();
        var path = "/api/v1/vacancies/" + vacancy + "/candidates?size=100";
        var page = call(service, "GET", path, TOKENS.of("demo-ncp-pl"), null);
        while (true) {
            page.items().forEach(item -> ranked.add(item.get("profile").asString()));
            var next = page.json().get("nextPage");
            if (next.isNull()) return ranked;
            page = call(service, "GET", path + "&page=" + next.asString(), TOKENS.of("demo-ncp-pl"), null);
        }
    }

    private static VacancyContent vacancy() {
        var v = Cast.content("Programista Java (m/k)", "Tworzymy oprogramowanie dla kolei.", "PL", "Wrocław", null);
        return new VacancyContent(
                "pl",
                v.title(),
                v.description(),
                List.of(),
                skills(),
                v.languages(),
                v.educationEqf(),
                v.experienceMonths(),
                v.places(),
                v.employer(),
                v.pay(),
                v.schedule(),
                v.offering(),
                v.weeklyHours(),
                v.openings(),
                v.start(),
                v.end(),
                v.publishedFrom(),
                v.applicationDeadline(),
                v.remote(),
                v.howToApply(),
                v.internationalHiring(),
                v.regulated());
    }

    private static List<RequiredSkill> skills() {
        var essential = Stream.of("Java", "Spring Boot", "PostgreSQL", "REST API", "programowanie obiektowe", "JUnit");
        var optional = Stream.of("Docker", "Kubernetes", "mikroserwisy", "przegląd kodu", "testowanie oprogramowania");
        return Stream.concat(
                        essential.map(skill -> new RequiredSkill(Mention.ofText(skill), true)),
                        optional.map(skill -> new RequiredSkill(Mention.ofText(skill), false)))
                .toList();
    }

    /// Each of another mixture of title, skills, experience and English.
    private static ProfileContent other(int number) {
        var p = Examples.profile();
        var title = TITLES.get(number % TITLES.size());
        var mix = number * 61 % 1024;
        var skills = IntStream.range(0, SKILLS.size())
                .filter(bit -> (mix >> bit & 1) == 0 || number % 5 == 0 && bit > number % 7)
                .mapToObj(SKILLS::get)
                .map(Mention::ofText)
                .toList();
        var job = new ProfileContent.Experience(
                Mention.ofText(title), new PartialDate(2013 + number % 13, 7, null), null, true, "IN", 40, null);
        return new ProfileContent(
                "en",
                title,
                List.of(),
                List.of(job),
                p.education(),
                skills,
                List.of(
                        new ProfileContent.LanguageSkill("en", number % 3 == 0 ? Cefr.B1 : Cefr.C1, false),
                        new ProfileContent.LanguageSkill("de", number % 4 == 0 ? Cefr.B1 : Cefr.A1, false)),
                ProfileContent.Wishes.NONE,
                List.of());
    }

    private static ProfileContent read(String language) throws IOException {
        try (var document = Objects.requireNonNull(
                SameContentTest.class.getResourceAsStream("/same-content/" + language + ".json"))) {
            var read = (ReadResult.ProfileRead) new DocumentReader().read(document);
            assertThat(read.content().language()).isEqualTo(language);
            return read.content();
        }
    }
}
