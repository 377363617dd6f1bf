package eu.talentpool.linking;

import static eu.talentpool.testpool.Examples.DEVELOPER;
import static eu.talentpool.testpool.Examples.JAVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileContent.Wishes;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Corrections;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Progress;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.testpool.SmallEsco;
import eu.talentpool.testpool.TestDomain;
import eu.talentpool.testpool.TestPool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class LinkingTest {

    private static final ConfigurableApplicationContext POOL =
            TestDomain.start(TestPool.create("linking").migrate().jobSettings());
    private static final String KOTLIN = "urn:talentpool:skill:kotlin";

    @TempDir
    private Path folder = Path.of("");

    private final Corrections corrections = POOL.getBean(Corrections.class);
    private final Taxonomies taxonomies = POOL.getBean(Taxonomies.class);

    LinkingTest() {
        taxonomies.importStarter();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @AfterEach
    void forget() {
        corrections.list(null, 10).forEach(correction -> corrections.revoke(correction.id(), "test"));
    }

    @Test
    void aSentenceGivenAsASkillStaysAsWordsBesideTheSkillsThatItNames() {
        var skills = linked("Code poet", "Good knowledge of Java and Kotlin, no Python required")
                .skills();
        assertThat(skills)
                .extracting(Mention::text, Mention::uri)
                .containsExactly(
                        tuple("Good knowledge of Java and Kotlin, no Python required", null),
                        tuple("Java", JAVA),
                        tuple("Kotlin", KOTLIN));
    }

    @Test
    void aSentenceIsNotTakenForTheOneSkillAtItsEnd() {
        var skills = linked("Code poet", "You bring: three years of work with Java and SQL databases, Git")
                .skills();
        assertThat(skills.getFirst().linked()).isFalse();
        assertThat(skills).extracting(Mention::uri).contains(JAVA);
    }

    @Test
    void asksThePeopleBeforeTheWords() {
        assertThat(linked("Code poet", "Jawa").occupations()).isEmpty();
        correct("code poet", ConceptKind.OCCUPATION, DEVELOPER);
        correct("java", ConceptKind.SKILL, KOTLIN);
        correct("nursing care", ConceptKind.SKILL, null);

        var linked = linked("Code Poet", "Java", "nursing care");

        assertThat(linked.occupations()).containsExactly(new Mention("Code Poet", DEVELOPER, "2512", 0.99));
        assertThat(linked.skills())
                .containsExactly(new Mention("Java", KOTLIN, null, 0.99), Mention.ofText("nursing care"));
    }

    @Test
    void takesACorrectionBackWithAllThatCameOfIt() {
        correct("java", ConceptKind.SKILL, KOTLIN);
        var linked = linked("Code poet", "Java");
        forget();

        assertThat(linking().link(linked).skills()).containsExactly(new Mention("Java", JAVA, null, 0.99));
    }

    @Test
    void leavesACodeOfTheDocumentAlone() {
        correct("java", ConceptKind.SKILL, KOTLIN);

        assertThat(linking().link(profile("x", Mention.ofUri("Java", JAVA))).skills())
                .containsExactly(Mention.ofUri("Java", JAVA));
    }

    @Test
    void passesOverACorrectionToAConceptThatIsNotThere() {
        correct("java", ConceptKind.SKILL, "urn:esco:of-another-version");

        assertThat(linked("x", "Java").skills()).containsExactly(new Mention("Java", JAVA, null, 0.99));
    }

    @Test
    void followsRetiredConceptsToTheirSuccessorsOrBackToWords() throws IOException {
        SmallEsco.write(folder, Map.of(), Map.of("urn:old:honey", "extract honey", "urn:old:gone", "sell honey"));
        taxonomies.importEsco(List.of(folder), "9.0.1", Progress.SILENT);
        SmallEsco.write(folder, Map.of(), Map.of("urn:new:honey", "Extract honey"));
        taxonomies.importEsco(List.of(folder), "9.0.2", Progress.SILENT);

        var linked = linking()
                .link(profile(
                        "x",
                        Mention.ofUri("Spin", "urn:old:honey"),
                        Mention.ofUri("Kotlin", "urn:old:gone"),
                        Mention.ofUri("Rubbish heap", "urn:old:gone"),
                        Mention.ofUri("Other", "urn:never:known")));

        assertThat(linked.skills())
                .containsExactly(
                        Mention.ofUri("Spin", "urn:new:honey"),
                        new Mention("Kotlin", KOTLIN, null, 0.99),
                        Mention.ofText("Rubbish heap"),
                        Mention.ofUri("Other", "urn:never:known"));
    }

    private void correct(String text, ConceptKind kind, @Nullable String concept) {
        corrections.add(text, "en", kind, concept, "Said so by the test.", "test");
    }

    private static Linking linking() {
        return POOL.getBean(Linkings.class).current();
    }

    private static ProfileContent linked(String headline, String... skills) {
        return linking()
                .link(profile(
                        headline, List.of(skills).stream().map(Mention::ofText).toArray(Mention[]::new)));
    }

    private static ProfileContent profile(String headline, Mention... skills) {
        return new ProfileContent(
                "en", headline, List.of(), List.of(), List.of(), List.of(skills), List.of(), Wishes.NONE, List.of());
    }
}
