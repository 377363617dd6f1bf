package eu.talentpool.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Bm25Test {

    private final Bm25 index =
            new Bm25(List.of("software developer", "web developer", "baker", "developer of software"));

    @Test
    void rareWordsCountMoreAndShortDocumentsComeFirst() {
        assertThat(index.rank("Software-Developer", 10))
                .extracting(Bm25.Hit::document)
                .containsExactly(0, 3, 1);
    }

    @Test
    void whatSharesNoWordIsNotRanked() {
        assertThat(index.rank("plumber", 10)).isEmpty();
    }
}
