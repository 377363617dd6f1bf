package eu.talentpool;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The program that answers: ranks, explains, and lets contact points decide.
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingServiceApplication {

    public static void main(String[] args) {
        if (Commands.takes(args)) System.exit(Commands.run(args));
        SpringApplication.run(MatchingServiceApplication.class, args);
    }

    /// Deadlines end with the day in Brussels.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Brussels"));
    }
}
