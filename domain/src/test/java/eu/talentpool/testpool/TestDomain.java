package eu.talentpool.testpool;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// The features of module `domain` running on a [TestPool], with a clock that a test may move.
@SpringBootApplication
@ComponentScan(
        basePackages = {
            "eu.talentpool.taxonomy",
            "eu.talentpool.audit",
            "eu.talentpool.consent",
            "eu.talentpool.notification",
            "eu.talentpool.employer",
            "eu.talentpool.vacancy",
            "eu.talentpool.profile",
            "eu.talentpool.linking",
            "eu.talentpool.searchindex",
            "eu.talentpool.receipt",
            "eu.talentpool.jobrequest",
            "eu.talentpool.screening",
            "eu.talentpool.contact",
            "eu.talentpool.assessment"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test(\\$.*)?"))
public class TestDomain {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return new SpringApplicationBuilder(TestDomain.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .properties("spring.flyway.locations=classpath:db/migration", "logging.level.root=warn")
                .properties(settings)
                .run();
    }
}
