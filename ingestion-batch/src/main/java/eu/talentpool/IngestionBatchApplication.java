package eu.talentpool;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The program that brings data in and keeps the index true; its commands start it.
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestionBatchApplication {

    /// Deadlines end with the day in Brussels.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
