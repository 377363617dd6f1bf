package eu.talentpool.security;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A service with nothing in it but the door and a few endpoints behind it.
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
@RestController
class ProbeApplication implements AccessTable {

    @Override
    public List<AccessRule> rules() {
        return List.of(
                new AccessRule("GET", "/probe/me", Set.of(Role.values()), "only the caller"),
                new AccessRule("GET", "/probe/{thing}", Set.of(Role.AUDITOR), "everything"),
                new AccessRule("POST", "/probe/vacancies", Set.of(Role.EMPLOYER), "only the own employer's"));
    }

    @GetMapping("/probe/me")
    Actor me(Actor actor) {
        return actor;
    }

    @GetMapping("/probe/{thing}")
    String thing() {
        return "seen";
    }

    @PostMapping("/probe/vacancies")
    String post(Actor actor) {
        return "posted for " + actor.employerId();
    }

    @GetMapping("/unnamed")
    String unnamed() {
        return "no rule names this";
    }

    @GetMapping("/actuator/health")
    String health() {
        return "UP";
    }

    @GetMapping("/actuator/prometheus")
    String prometheus() {
        return "pool_profiles 3";
    }

    static Probe start(String issuer, Clock clock) {
        var application = new SpringApplication(ProbeApplication.class);
        application.addInitializers((GenericApplicationContext c) -> c.registerBean(Clock.class, () -> clock));
        var context = application.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer);
        return new Probe(context);
    }
}
