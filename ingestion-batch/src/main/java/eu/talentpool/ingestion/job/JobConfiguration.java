package eu.talentpool.ingestion.job;

import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /// Jobs are made for one run each, so they are registered when they run.
    @Bean
    JobRegistry jobRegistry() {
        return new MapJobRegistry();
    }
}
