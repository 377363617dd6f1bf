package eu.talentpool.pathway.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformationReaderTest {

    private static final String GOOD = """
        member_state: DE
        sources:
          law: {title: Law, reference: nowhere}
        statements:
          - id: DE-one
            topic: complaint
            text: words
            body: {name: Body, phone: "030 1"}
            source: law
            article: "1"
            effective_from: 2026-01-01
            verified_on: 2026-01-02
            verification: official
        gaps:
          - {text: address, except: [DK]}
        """;

    @Test
    void readsAGoodFile() {
        var statement = InformationReader.read("DE.yaml", GOOD)
                .statementsFor("DE")
                .toList()
                .getFirst();
        assertThat(statement.topic()).isEqualTo(Topic.COMPLAINT);
        assertThat(statement.body()).isEqualTo(new Body("Body", null, "030 1", null, null));
        assertThat(statement.source().title()).isEqualTo("Law");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        topic: complaint          | topic: gossip             | /statements/0/topic (DE-one)        | enumeration
        verification: official    | verification: rumour      | /statements/0/verification (DE-one) | enumeration
        verification: official    | verification: conflict    | /statements/0/verification (DE-one) | enumeration
        source: law               | url: law                  | /statements/0 (DE-one)              | 'source' not found
        source: law               | source: rumour            | DE-one                              | unknown source rumour
        {name: Body, phone        | {phone                    | /statements/0/body (DE-one)         | 'name' not found
        phone: \\"030 1\\"        | email: somewhere          | /statements/0/body/email (DE-one)   | pattern
        effective_from            | effective_to: 2025-01-01\\n    effective_from | DE-one          | lies before
        verified_on: 2026-01-02   | verified_on: 2026-02-30   | DE-one                              | 2026-02-30
        id: DE-one                | id: FR-one                | FR-one                              | does not begin with DE
        text: address             | text: 'No address'        | /gaps/0/text                        | pattern
        member_state: DE          | member_state: FR          | head of the file                    | it speaks of FR
        member_state: DE          | state: DE                 | head of the file                    | 'member_state' not found
        """)
    void namesFilePlaceWhatIsWrongAndWhatToDo(String good, String bad, String place, String what) {
        var broken = GOOD.replace(unescape(good), unescape(bad));
        assertThatExceptionOfType(BrokenInformation.class)
                .isThrownBy(() -> InformationReader.read("DE.yaml", broken))
                .withMessageContaining("DE.yaml, " + place)
                .withMessageContaining(what)
                .withMessageContaining("Correct the file");
    }

    private static String unescape(String cell) {
        return cell.replace("\\n", "\n").replace("\\\"", "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"    source: law", "member_state: DE"})
    void aFieldNobodyKnowsIsAnError(String line) {
        var indent = line.substring(0, line.length() - line.strip().length());
        assertThatExceptionOfType(BrokenInformation.class)
                .isThrownBy(() ->
                        InformationReader.read("DE.yaml", GOOD.replace(line, line + "\n" + indent + "colour: blue")))
                .withMessageContaining("colour");
    }

    @Test
    void anIdIsGivenOnce() {
        var row = GOOD.substring(GOOD.indexOf("  - id"), GOOD.indexOf("gaps:"));
        assertThatExceptionOfType(BrokenInformation.class)
                .isThrownBy(() -> InformationReader.read("DE.yaml", GOOD.replace("gaps:", row + "gaps:")))
                .withMessageContaining("DE-one: the id is given more than once");
    }

    @Test
    void refusesAFileThatIsNoYaml() {
        assertThatExceptionOfType(BrokenInformation.class)
                .isThrownBy(() -> InformationReader.read("DE.yaml", "statements: [unfinished"))
                .withMessageContaining("DE.yaml, no YAML");
    }
}
