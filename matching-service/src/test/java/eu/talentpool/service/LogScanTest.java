package eu.talentpool.service;

import static eu.talentpool.service.RunningService.edit;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.keyed;
import static eu.talentpool.service.RunningService.post;
import static eu.talentpool.service.RunningService.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Runs last, over everything that the run logged until then.
@Order(Integer.MAX_VALUE)
class LogScanTest {

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void noLogLineTellsWhoSomebodyIs() {
        get("demo-employer", "/api/v1/vacancies/" + Cast.BERLIN + "/candidates").ok();
        get("demo-jobseeker", "/api/v1/profiles/me/vacancies").ok();
        get("demo-jobseeker", "/api/v1/vacancies/" + Cast.WARSAW + "/candidates/me")
                .ok();
        post("demo-ncp-de", "/api/v1/held-vacancies/abc/decision", "Zzerfunden").refused(400);
        post("demo-officer", "/api/v1/gateway/cases", "{\"profile\": \"Zzerfunden\"}")
                .refused(400);
        keyed("demo-officer", "/api/v1/gateway/cases/Zzerfunden/notes", "Zzerfunden", "{\"text\": \"Zzerfunden\"}")
                .refused(400);
        edit("PUT", "demo-jobseeker", "/api/v1/saved-searches/Zzerfunden", "\"Zzerfunden\"", "{\"name\": 1}")
                .refused(400);
        stream("demo-jobseeker", "/api/v1/saved-searches", "Zzerfunden".repeat(30_000))
                .refused(413);
        assertThat(telling(RunningService.logged())).isEmpty();
    }

    @Test
    void theScanFindsWhatIsPlanted() {
        var planted = Planted.identity(77, "IN");
        var before = telling(RunningService.logged()).size();
        var log = LoggerFactory.getLogger("planted");
        log.warn("Cannot write to {}", "a" + planted.email());
        log.warn("Broken", new IllegalStateException("no person " + planted.familyName()));
        var lines = RunningService.logged();
        assertThat(telling(lines)).hasSize(before + 2);
        RunningService.forget("planted");
    }

    private static List<String> telling(List<String> lines) {
        return lines.stream()
                .filter(line -> Planted.IDENTITY.stream().anyMatch(line::contains))
                .toList();
    }
}
