package eu.talentpool.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.MatchingServiceApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void featuresUseOnlyWhatTheyMay() {
        var modules = ApplicationModules.of(MatchingServiceApplication.class);
        assertThat(modules.getModuleByName("matching")).isPresent();
        assertThat(modules.getModuleByName("vacancy")).isPresent();
        modules.verify();
    }
}
