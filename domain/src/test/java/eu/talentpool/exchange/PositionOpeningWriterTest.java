package eu.talentpool.exchange;

import static eu.talentpool.exchange.Documents.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.testpool.Examples;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.RequiredSkill;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PositionOpeningWriterTest {

    private static final PositionOpeningWriter WRITER = new PositionOpeningWriter("pool", "Invented pool");

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @Test
    void writesTheGoldenDocument() {
        var content =
                Examples.vacancy("Java & SQL <developer>", "We build software.\nAnd a < b.", LocalDate.of(2027, 1, 31));
        assertThat(WRITER.write("00000000-0000-4000-8000-00000000000a", content))
                .isEqualTo(Documents.text("written-vacancy.xml").strip());
    }

    @Test
    void itsOwnReaderFindsNothingToMend() {
        assertThat(vacancy(WRITER.write("1", Examples.vacancy())).findings()).isEmpty();
    }

    @Test
    void namesTheDocumentBySenderAndId() {
        var read = vacancy(WRITER.write("1", Examples.vacancy()));
        assertThat(read.key()).isEqualTo("pool:1");
        assertThat(read.closed()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackAsTheSameContent(int seed) {
        var content = new RandomVacancy(new Random(seed)).content();
        assertThat(vacancy(WRITER.write("1", content)).content()).isEqualTo(RandomVacancy.carried(content));
    }

    @Test
    void namesAConceptOfAnotherTaxonomyByItsWords() {
        var kotlin = new RequiredSkill(Mention.ofUri("Kotlin", "urn:talentpool:skill:kotlin"), true);
        var read = vacancy(WRITER.write("1", RandomVacancy.with(List.of(kotlin))));
        assertThat(read.content().skills()).containsExactly(new RequiredSkill(Mention.ofText("Kotlin"), true));
    }

    @Test
    void writesWellFormedXmlWhateverTheTextHolds() {
        var content = Examples.vacancy("Nul \0 bell \7 lone \ud800 ]]> \uffff end", "\u000b<script>&nbsp;", null);
        VacancyContent read = vacancy(WRITER.write("1", content)).content();
        assertThat(read.title()).isEqualTo("Nul bell lone ]]> end");
    }
}
