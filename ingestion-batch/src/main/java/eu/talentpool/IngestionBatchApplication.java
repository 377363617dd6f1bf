package eu.talentpool;

import eu.talentpool.ingestion.command.TalentPoolCommand;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The program that brings data in and keeps the index true.
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestionBatchApplication {

    public static void main(String[] args) {
        System.exit(TalentPoolCommand.run(args));
    }

    /// Deadlines end with the day in Brussels.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
