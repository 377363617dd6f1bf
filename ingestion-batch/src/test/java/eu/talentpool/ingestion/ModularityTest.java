package eu.talentpool.ingestion;

import eu.talentpool.IngestionBatchApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(IngestionBatchApplication.class).verify();
    }
}
