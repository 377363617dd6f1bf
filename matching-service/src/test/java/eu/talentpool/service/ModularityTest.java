package eu.talentpool.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import eu.talentpool.MatchingServiceApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /// Fixtures and servers of the tests are no features.
    private static final DescribedPredicate<JavaClass> TESTS =
            JavaClass.Predicates.resideInAnyPackage("eu.talentpool.testpool..", "eu.talentpool.localstack..");

    @Test
    void featuresUseOnlyWhatTheyMay() {
        var modules = ApplicationModules.of(MatchingServiceApplication.class, TESTS);
        assertThat(modules.getModuleByName("matching")).isPresent();
        assertThat(modules.getModuleByName("vacancy")).isPresent();
        modules.verify();
    }
}
