package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.Shortage;
import eu.talentpool.vacancy.VacancyContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Vacancies that public employment services really sent, with dates, state and employer made admissible.
@Order(Integer.MAX_VALUE - 1)
class RealVacanciesTest {

    private static final Path SENT = Path.of(Objects.requireNonNullElse(
                    System.getenv("TALENTPOOL_SHARED"), System.getProperty("talentpool.home") + "/../shared"))
            .resolve("samples/eures-positionopening-xml");

    @BeforeAll
    static void start() {
        assumeTrue(Files.isDirectory(SENT), "the real documents are not there: " + SENT);
        Cast.enter();
    }

    @Test
    void areRankedOnceTheyAreAdmissible() throws IOException {
        var town = 0;
        for (var sent : read()) {
            var group = Objects.requireNonNull(sent.occupations().getFirst().iscoGroup());
            BATCH.shortage(new Shortage(
                    Shortage.Scope.EU, "", group, false, LocalDate.of(2026, 6, 1), null, "invented for tests"));
            var vacancy = BATCH.vacancy(BatchSide.GERMAN, admissible(sent, "Wismar " + town++));
            var practised = BATCH.profile("real " + group, practised(group), Planted.identity(91, "IN"), null, "DE");
            BATCH.index();
            var first = get("demo-employer", "/api/v1/vacancies/" + vacancy + "/candidates")
                    .items()
                    .getFirst();
            assertThat(first.get("profile").asString()).isEqualTo(practised.toString());
            assertThat(first.at("/score/contributions/0/points").decimalValue()).isPositive();
        }
    }

    private static List<VacancyContent> read() throws IOException {
        var reader = new DocumentReader();
        try (Stream<Path> files = Files.list(SENT)) {
            var sent = files.filter(f -> f.toString().endsWith(".xml"))
                    .sorted()
                    .map(RealVacanciesTest::bytes)
                    .map(reader::read)
                    .map(ReadResult.VacancyRead.class::cast)
                    .map(ReadResult.VacancyRead::content)
                    .toList();
            assertThat(sent).isNotEmpty();
            return sent;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The words and codes as they were sent; employer and dates of a vacancy that may be shown, and a town of its own,
    /// because one job sent twice is shown once.
    private static VacancyContent admissible(VacancyContent sent, String town) {
        var like = Examples.vacancy();
        return new VacancyContent(
                sent.language(),
                sent.title(),
                sent.description(),
                sent.occupations(),
                sent.skills(),
                sent.languages(),
                sent.educationEqf(),
                sent.experienceMonths(),
                List.of(new VacancyContent.Place("DE", null, town, null)),
                like.employer(),
                sent.pay(),
                sent.schedule(),
                sent.offering(),
                sent.weeklyHours(),
                sent.openings(),
                null,
                null,
                null,
                null,
                sent.remote(),
                sent.howToApply(),
                sent.internationalHiring(),
                sent.regulated());
    }

    private static ProfileContent practised(String group) {
        var person = Examples.profile();
        return new ProfileContent(
                person.language(),
                person.headline(),
                List.of(Mention.ofIsco("", group)),
                List.of(),
                person.education(),
                List.of(),
                person.languages(),
                person.wishes(),
                List.of());
    }
}
