package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.jobrequest.Job;
import eu.talentpool.jobrequest.JobRequest.Reached;
import eu.talentpool.jobrequest.JobRequest.State;
import eu.talentpool.jobrequest.JobRequests;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The operator asks for jobs and watches them; the test stands in for the worker.
class JobsTest {

    private static final String JOBS = "/api/v1/jobs";

    private final JobRequests requests = BATCH.get(JobRequests.class);

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @BeforeEach
    void forget() {
        BATCH.change("delete from job_request");
    }

    @Test
    void whatIsAskedForIsWatchedToItsEnd() {
        var asked = post("demo-secretariat", JOBS + "/reconcile", "{\"whole\": true}");
        assertThat(asked.status()).isEqualTo(202);
        var id = asked.json().get("id").asString();
        assertThat(asked.json().get("state").asString()).isEqualTo("WAITING");
        assertThat(asked.json().get("whole").asBoolean()).isTrue();
        assertThat(BATCH.count("select count(*) from audit_event where action = 'REQUEST_JOB' and subject_id = ?", id))
                .isEqualTo(1);

        var claimed = requests.claim("4711@test", Duration.ofMinutes(1)).orElseThrow();
        requests.beat(claimed, Duration.ofMinutes(1), new Reached("vacancies", 300, 1_000, 70));
        var running = get("demo-secretariat", JOBS + "/" + id).ok().json();
        assertThat(running.get("state").asString()).isEqualTo("RUNNING");
        assertThat(running.get("progress").toString())
                .isEqualTo("{\"doing\":\"vacancies\",\"done\":300,\"total\":1000,\"perSecond\":70,\"secondsToGo\":10}");

        requests.finish(claimed, State.DONE, "Compared 1,000 records.");
        var listed = get("demo-secretariat", JOBS + "?job=reconcile&state=DONE").items();
        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst().get("id").asString()).isEqualTo(id);
        assertThat(listed.getFirst().get("result").asString()).isEqualTo("Compared 1,000 records.");
        assertThat(get("demo-secretariat", JOBS + "?state=FAILED").items()).isEmpty();
    }

    @Test
    void askingAgainAddsNothingWhileTheJobIsOpen() {
        var first = post("demo-secretariat", JOBS + "/expire", "{}");
        var second = post("demo-secretariat", JOBS + "/expire", "{}");
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().get("id")).isEqualTo(first.json().get("id"));
        var claimed = requests.claim("4711@test", Duration.ofMinutes(1)).orElseThrow();
        requests.finish(claimed, State.DONE, "Closed nothing.");
        assertThat(post("demo-secretariat", JOBS + "/expire", "{}").status()).isEqualTo(202);
        assertThat(get("demo-secretariat", JOBS + "?size=1")
                        .ok()
                        .json()
                        .get("nextPage")
                        .isString())
                .isTrue();
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        post("demo-secretariat", JOBS + "/import-all", "{}")
                .refused(404, "import-all", "pull-source, index, expire, reconcile, rebuild-index");
        post("demo-secretariat", JOBS + "/pull-source", "{}").refused(400, "feed");
        post("demo-secretariat", JOBS + "/pull-source", "{\"feed\": \"nobody\"}")
                .refused(400, "Those that have one");
        post("demo-secretariat", JOBS + "/expire", "{\"feed\": \"demo-pes\"}").refused(400, "leave 'feed' out");
        post("demo-secretariat", JOBS + "/expire", "{\"whole\": \"much\"}").refused(400, "whole");
        post("demo-secretariat", JOBS + "/retry-rejected", "{}").refused(400, "/runs/{id}/retries");
        get("demo-secretariat", JOBS + "?job=nothing").refused(404, "There are: pull-source");
        var unknown = UUID.randomUUID();
        get("demo-secretariat", JOBS + "/" + unknown).refused(404, unknown.toString());
        assertThat(BATCH.count("select count(*) from job_request")).isZero();
    }

    @Test
    void theFiguresTellThatNobodyWorks() {
        post("demo-secretariat", JOBS + "/index", "{}");
        BATCH.change("update job_request set requested_at = requested_at - interval '5 minutes'");
        assertThat(figures())
                .contains("talentpool_jobs_waiting 1.0")
                .containsPattern("waiting_oldest_seconds 3[0-9]{2}");
        var claimed = requests.claim("4711@test", Duration.ofMinutes(1)).orElseThrow();
        assertThat(figures()).contains("talentpool_jobs_running 1.0", "talentpool_jobs_waiting_oldest_seconds 0.0");
        requests.finish(claimed, State.FAILED, "The search does not answer.");
        assertThat(figures())
                .contains(
                        "talentpool_jobs_failing{job=\"index\"} 1.0",
                        "talentpool_jobs_failing{job=\"expire\"} 0.0",
                        "talentpool_jobs_running 0.0");
        requests.ask(Job.INDEX, "", false, "test");
        requests.finish(requests.claim("4711@test", Duration.ofMinutes(1)).orElseThrow(), State.DONE, "Done.");
        assertThat(figures()).contains("talentpool_jobs_failing{job=\"index\"} 0.0");
    }

    private static String figures() {
        return get("demo-secretariat", "/actuator/prometheus").ok().text();
    }
}
