package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.CONTEXT;
import static eu.talentpool.service.RunningService.TOKENS;
import static eu.talentpool.service.RunningService.call;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.CorrectionSet.Meaning;
import eu.talentpool.taxonomy.Corrections;
import eu.talentpool.testpool.Examples;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    private static final String PATH = "/api/v1/taxonomy/corrections";

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void whatAContactPointSaysCountsAtOnceAndIsHandedOutAsLabelledData() {
        var made = post("demo-ncp-de", PATH, correction("Java  Ninja", "OCCUPATION", Examples.DEVELOPER));

        assertThat(made.status()).isEqualTo(201);
        var id = made.json().get("id").asString();
        assertThat(CONTEXT.getBean(Corrections.class).current().find("java ninja", "en", ConceptKind.OCCUPATION))
                .contains(new Meaning(Examples.DEVELOPER));
        assertThat(get("demo-officer", PATH + "?size=1000").ok().text()).contains(id, "Said so by the test.");
        assertThat(get("demo-secretariat", PATH + "/export").ok().text())
                .startsWith("id\ttext\tlanguage\tkind\tconcept\n")
                .contains(String.join("\t", id, "Java  Ninja", "en", "OCCUPATION", Examples.DEVELOPER) + "\n");
        assertThat(audited("CORRECT_LINK", id)).isEqualTo(1);
    }

    @Test
    void aTextCanBeNoneOfTheTaxonomy() {
        var made = post("demo-officer", PATH, correction("Happiness hero", "OCCUPATION", null));

        assertThat(made.status()).isEqualTo(201);
        assertThat(get("demo-officer", PATH + "/export").ok().text())
                .contains(made.json().get("id").asString() + "\tHappiness hero\ten\tOCCUPATION\t\n");
    }

    @Test
    void aCorrectionCanBeRevoked() {
        var id = post("demo-officer", PATH, correction("Code poet", "SKILL", Examples.JAVA))
                .json()
                .get("id")
                .asString();

        assertThat(revoke(id).status()).isEqualTo(204);
        assertThat(CONTEXT.getBean(Corrections.class).current().find("code poet", "en", ConceptKind.SKILL))
                .isEmpty();
        revoke(id).refused(404, "no correction with this id");
        assertThat(audited("REVOKE_CORRECTION", id)).isEqualTo(1);
    }

    @Test
    void theConceptHasToBeThereAndOfItsKind() {
        post("demo-ncp-de", PATH, correction("Java Ninja", "OCCUPATION", "urn:nothing"))
                .refused(400, "concept", "OCCUPATION");
        post("demo-ncp-de", PATH, correction("Java Ninja", "OCCUPATION", Examples.JAVA))
                .refused(400, "concept", "OCCUPATION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Asha asha@example.org", "Call 0000000", "https://example.org", "two\\nlines", "tab\\ttab", " "})
    void whatAreNoWordsOfATitleIsNotKept(String text) {
        post("demo-ncp-de", PATH, correction(text, "SKILL", Examples.JAVA)).refused(400, "text");
    }

    @Test
    void aTextIsShortAndAReasonIsGiven() {
        post("demo-ncp-de", PATH, correction("x".repeat(201), "SKILL", Examples.JAVA))
                .refused(400, "text", "200");
        post("demo-ncp-de", PATH, "{\"text\": \"a\", \"language\": \"en\", \"kind\": \"SKILL\"}")
                .refused(400, "reason");
    }

    private static Reply revoke(String id) {
        return call("DELETE", PATH + "/" + UUID.fromString(id), TOKENS.of("demo-officer"), null);
    }

    private static long audited(String action, String id) {
        return BATCH.count("select count(*) from audit_event where action = ? and subject_id = ?", action, id);
    }

    private static String correction(String text, String kind, @Nullable String concept) {
        return """
            {"text": "%s", "language": "en", "kind": "%s", "concept": %s, "reason": "Said so by the test."}
            """.formatted(text, kind, concept == null ? null : '"' + concept + '"');
    }
}
