package eu.talentpool.ingestion;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import eu.talentpool.IngestionBatchApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    /// Fixtures and servers of the tests are no features.
    private static final DescribedPredicate<JavaClass> TESTS =
            JavaClass.Predicates.resideInAnyPackage("eu.talentpool.testpool..", "eu.talentpool.localstack..");

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(IngestionBatchApplication.class, TESTS).verify();
    }
}
