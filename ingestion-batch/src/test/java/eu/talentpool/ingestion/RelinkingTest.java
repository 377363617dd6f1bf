package eu.talentpool.ingestion;

import static eu.talentpool.taxonomy.ConceptKind.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.audit.Actor;
import eu.talentpool.ingestion.job.Relinking;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.searchindex.Indexer;
import eu.talentpool.searchindex.Progress;
import eu.talentpool.taxonomy.Corrections;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Relinks;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.testpool.Examples;
import eu.talentpool.testpool.SmallEsco;
import eu.talentpool.testpool.TestPool;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records follow the taxonomy and the corrections, also when the process that switched did not live to link them.
class RelinkingTest {

    private static final String KOTLIN = "urn:talentpool:skill:kotlin";
    private static final IngestionPool POOL =
            IngestionPool.start(TestPool.create("relinking").jobSettings()).prepare();

    @TempDir
    private Path folder = Path.of("");

    private final Taxonomies taxonomies = POOL.get(Taxonomies.class);
    private final Corrections corrections = POOL.get(Corrections.class);
    private final Relinking relinking = POOL.get(Relinking.class);

    RelinkingTest() {
        taxonomies.importStarter();
        relink();
    }

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @Test
    void aLaterRunFinishesWhatTheImportOfATaxonomyLeft() throws Exception {
        var person = take("extract honey");
        assertThat(skill(person).linked()).isFalse();
        SmallEsco.write(folder, Map.of(), Map.of("urn:honey", "extract honey"));

        taxonomies.importEsco(List.of(folder), "9.1.1", eu.talentpool.taxonomy.Progress.SILENT);
        POOL.get(Relinks.class).begin(POOL.get(Relinks.class).findDue().orElseThrow());
        assertThat(skill(person).linked())
                .as("the process ended before it linked")
                .isFalse();

        assertThat(relink()).isPositive();
        assertThat(skill(person).uri()).isEqualTo("urn:honey");
        assertThat(relinking.isDue()).isFalse();
        assertThat(relink()).isZero();
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @Test
    void aCorrectionAndItsRevocationReachTheRecordsWithTheText() {
        var concerned = take("Coffee script");
        var other = take("Tea script");
        var before = profile(other).version();

        var correction = corrections.add("coffee  script", "en", SKILL, KOTLIN, "Said so by the test.", "officer");
        assertThat(relink()).isEqualTo(1);
        assertThat(skill(concerned).uri()).isEqualTo(KOTLIN);
        assertThat(profile(other).version()).isEqualTo(before);

        corrections.revoke(correction.id(), "officer");
        assertThat(relink()).isEqualTo(1);
        assertThat(skill(concerned)).isEqualTo(Mention.ofText("Coffee script"));
        assertThat(POOL.reconcile().found()).isEmpty();
    }

    @Test
    void aRecordThatChangedMeanwhileIsNotOverwritten() {
        var read = profile(take("Tea script"));
        var content = Objects.requireNonNull(read.content());
        var profiles = POOL.get(Profiles.class);

        assertThat(profiles.relink(read.id(), read.version() - 1, content, Actor.job("test")))
                .isFalse();
        assertThat(profiles.relink(read.id(), read.version(), content, Actor.job("test")))
                .isTrue();
    }

    private int relink() {
        var relinked = relinking.relinkDue(Progress.SILENT);
        POOL.get(Indexer.class).indexDirty();
        return relinked;
    }

    private static ProfileId take(String skill) {
        var content = new ProfileContent(
                "en",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(Mention.ofText(skill)),
                List.of(),
                ProfileContent.Wishes.NONE,
                List.of());
        var key = UUID.randomUUID().toString();
        return POOL.get(Profiles.class)
                .write("upload", key, content, Examples.identity(), key, Actor.job("test"))
                .id();
    }

    private static Profile profile(ProfileId id) {
        return POOL.get(Profiles.class).get(id);
    }

    private static Mention skill(ProfileId id) {
        return Objects.requireNonNull(profile(id).content()).skills().getFirst();
    }
}
