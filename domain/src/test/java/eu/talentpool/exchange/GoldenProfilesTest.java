package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Invented documents and, beside each as `<document>.profile.json`, all that is read from it: a new pair of files is
/// tested without another line here.
class GoldenProfilesTest {

    private static final String EXPECTED = ".profile.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static List<String> documents() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(GoldenProfilesTest.class.getResource("passport.xml"))
                        .toURI())
                .getParent();
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXPECTED))
                    .map(name -> name.replace(EXPECTED, ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentGivesTheExpectedRecordAndFindings(String document) {
        var read = MAPPER.valueToTree(Documents.profile(Documents.text(document)));

        assertThat(read.toPrettyString())
                .isEqualTo(MAPPER.readTree(Documents.text(document + EXPECTED)).toPrettyString());
    }

    @Test
    void everyFormatOfProfilesHasAPair() throws IOException, URISyntaxException {
        assertThat(documents().stream()
                        .map(document ->
                                Documents.profile(Documents.text(document)).format())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Europass Candidate 4.0",
                        "Europass SkillsPassport 3",
                        "EURES Candidate 3.2",
                        "JSON Resume 1.0");
    }
}
