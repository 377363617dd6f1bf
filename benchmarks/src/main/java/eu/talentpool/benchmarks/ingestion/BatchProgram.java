package eu.talentpool.benchmarks.ingestion;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// The program that brings data in, without the other one that is on the class path, too.
@SpringBootConfiguration
@EnableAutoConfiguration
@ConfigurationPropertiesScan({"eu.talentpool.searchindex", "eu.talentpool.ingestion"})
@ComponentScan(
        basePackages = "eu.talentpool",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = BatchAlone.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "eu\\.talentpool\\.(IngestionBatch|MatchingService)Application")
        })
public class BatchProgram {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
