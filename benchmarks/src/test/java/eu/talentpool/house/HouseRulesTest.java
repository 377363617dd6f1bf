package eu.talentpool.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.talentpool");

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.noCycles(), HouseRules.onlyScreeningPublishes(), HouseRules.plainPartsKnowNoFramework());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdOverEveryModule(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void seeAllModules() {
        assertThat(HOUSE.stream().map(c -> c.getPackageName()))
                .contains(
                        "eu.talentpool.vacancy",
                        "eu.talentpool.security",
                        "eu.talentpool.ingestion.job",
                        "eu.talentpool.matching");
    }

    @Test
    void aPlantedCycleIsReported() {
        var planted = new ClassFileImporter().importPackages("eu.talentpool.planted");
        assertThat(HouseRules.noCycles().evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void aPlantedPublisherIsReported() {
        var planted = new ClassFileImporter().importPackages("eu.talentpool.planted.publisher");
        assertThat(HouseRules.onlyScreeningPublishes().evaluate(planted).hasViolation())
                .isTrue();
    }
}
