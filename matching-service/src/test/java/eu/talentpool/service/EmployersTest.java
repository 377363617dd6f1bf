package eu.talentpool.service;

import static eu.talentpool.service.RunningService.BATCH;
import static eu.talentpool.service.RunningService.get;
import static eu.talentpool.service.RunningService.post;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.employer.EntityType;
import eu.talentpool.vacancy.VacancyId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A contact point decides whose vacancies are shown.
class EmployersTest {

    private static final String DESK = "/api/v1/employers";
    private static final String FEE = "Workers were asked for a placement fee.";

    private static final AtomicInteger NUMBERS = new AtomicInteger(90500);

    private final EmployerId employer = EmployerId.ofRegistration("DE", "HRB " + NUMBERS.incrementAndGet());
    private final VacancyId vacancy;

    EmployersTest() {
        BATCH.get(Employers.class).register(employer, "Erfunden Neu GmbH", "jobs@example.org", EntityType.EMPLOYER);
        vacancy = BATCH.vacancy(employer, Cast.content("DE", "Aalen " + NUMBERS, null));
        BATCH.index();
    }

    @BeforeAll
    static void start() {
        Cast.enter();
    }

    @Test
    void nothingIsShownBeforeTheContactPointVerified() {
        assertThat(listed("TO_VERIFY")).isTrue();
        assertThat(found()).isFalse();
        assertThat(verify("demo-ncp-de").ok().json().get("standing").asString()).isEqualTo("VERIFIED");
        BATCH.index();
        assertThat(found()).isTrue();
        assertThat(listed("TO_VERIFY")).isFalse();
        assertThat(listed("VERIFIED")).isTrue();
    }

    @Test
    void aSuspendedEmployersVacanciesAreGoneAtOnceAndComeBack() {
        verify("demo-ncp-de").ok();
        BATCH.index();
        var suspended = to("demo-ncp-de", "suspensions", FEE).ok().json();
        assertThat(suspended.get("suspendedBecause").asString()).isEqualTo(FEE);
        assertThat(found()).isFalse();
        assertThat(state("demo-ncp-de").toString()).contains("employer-suspended");
        to("demo-ncp-de", "suspensions", FEE).refused(409, "Reinstate it first");
        to("demo-ncp-de", "reinstatements", "The fee was paid back.").ok();
        BATCH.index();
        assertThat(found()).isTrue();
        to("demo-ncp-de", "reinstatements", "The fee was paid back.").refused(409, "not suspended");
    }

    @Test
    void whoIsVerifiedAlreadyIsToldOnce() {
        verify("demo-ncp-de").ok();
        verify("demo-ncp-de").ok();
        var told = BATCH.count(
                "select count(*) from notification where recipient = ? and notice = 'VERIFIED'",
                "employer:" + employer.value());
        assertThat(told).isEqualTo(1);
    }

    @Test
    void anotherStatesContactPointLearnsNothing() {
        verify("demo-ncp-pl").refused(404, "list of employers");
        to("demo-ncp-pl", "suspensions", FEE).refused(404, "Member State");
        assertThat(get("demo-ncp-pl", DESK).ok().text()).doesNotContain(employer.value());
        assertThat(audited("VERIFY_EMPLOYER", "REFUSED")).isEqualTo(1);
        assertThat(audited("SUSPEND_EMPLOYER", "REFUSED")).isEqualTo(1);
        assertThat(audited("VERIFY_EMPLOYER", "DONE")).isZero();
    }

    @Test
    void aWrongIdOrAMissingReasonIsSaid() {
        post("demo-ncp-de", DESK + "/verifications", "{\"employer\": \"HRB 90001\"}")
                .refused(400, "employer", "DE:HRB");
        to("demo-ncp-de", "suspensions", "fee").refused(400, "reason", "10 to 500 long");
        get("demo-ncp-de", DESK + "?standing=NEW").refused(400, "standing", "TO_VERIFY");
        post("demo-ncp-de", DESK + "/suspensions", "{\"employer\": \"DE:HRB 90001\"}")
                .refused(400, "reason is missing");
    }

    private Reply verify(String user) {
        return post(user, DESK + "/verifications", "{\"employer\": \"%s\"}".formatted(employer));
    }

    private Reply to(String user, String act, String reason) {
        return post(user, DESK + "/" + act, "{\"employer\": \"%s\", \"reason\": \"%s\"}".formatted(employer, reason));
    }

    private boolean listed(String standing) {
        return get("demo-ncp-de", DESK + "?standing=" + standing).ok().text().contains(employer.value() + "\"");
    }

    private JsonNode state(String user) {
        return get(user, "/api/v1/vacancies")
                .ok()
                .json()
                .valueStream()
                .filter(v -> v.get("vacancy").asString().equals(vacancy.toString()))
                .findFirst()
                .orElseThrow();
    }

    private boolean found() {
        return get("demo-jobseeker", "/api/v1/profiles/me/vacancies?size=100")
                .ok()
                .text()
                .contains(vacancy.toString());
    }

    private long audited(String action, String outcome) {
        return BATCH.count(
                "select count(*) from audit_event where action = ? and subject_id = ? and outcome = ?",
                action,
                employer.value(),
                outcome);
    }
}
