package eu.talentpool.guidance;

import eu.talentpool.pathway.PathwayRuleVersions;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuidanceConfiguration {

    /// @param folder whose rule data replace those of the product or add to them; empty for none
    @Bean
    PathwayRuleVersions pathwayRules(@Value("${talentpool.pathway.rules:}") String folder, Clock clock) {
        return folder.isBlank() ? PathwayRuleVersions.bundled() : PathwayRuleVersions.in(Path.of(folder), clock);
    }
}
