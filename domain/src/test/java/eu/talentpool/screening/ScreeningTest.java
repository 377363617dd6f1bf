package eu.talentpool.screening;

import static eu.talentpool.screening.DecisionResult.Ground.ALREADY_DECIDED;
import static eu.talentpool.screening.DecisionResult.Ground.NOT_A_CONTACT_POINT;
import static eu.talentpool.screening.DecisionResult.Ground.NOT_HELD;
import static eu.talentpool.screening.DecisionResult.Ground.OTHER_MEMBER_STATE;
import static eu.talentpool.screening.DecisionResult.Ground.REASON_TOO_SHORT;
import static eu.talentpool.screening.DecisionResult.Ground.UNKNOWN_MEMBER_STATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.screening.DecisionResult.Decided;
import eu.talentpool.screening.DecisionResult.Refused;
import eu.talentpool.screening.ScreeningResult.Cleared;
import eu.talentpool.screening.ScreeningResult.Held;
import eu.talentpool.screening.ScreeningResult.Rejected;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyContent.NamedEmployer;
import eu.talentpool.vacancy.VacancyId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Against a real PostgreSQL, as the role of the programs.
class ScreeningTest {

    private static final String DECENT = "We offer a written contract and 30 days of leave.";
    private static final String FEE = "Selected candidates must pay a registration fee of 250 EUR.";
    private static final String REASON = "The fee is the employer's, see the letter of 3 March.";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00.123456Z"), ZoneOffset.UTC);
    private static final Actor NCP_DE = contactPoint("DE");

    private static final SignalDetector DETECTOR = SignalDetector.load();
    private static final DriverManagerDataSource APP = migrated();

    private final VacancyId vacancy = VacancyId.random();
    private final List<String> published = new ArrayList<>();
    private final JdbcClient jdbc = JdbcClient.create(APP);
    private final Holds holds = new JdbcHolds(jdbc, JsonMapper.shared());
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(APP));
    private final Screening screening = new Screening(DETECTOR, holds, new Notes(), transaction, CLOCK);

    private static DriverManagerDataSource migrated() {
        var database = TestStack.get().freshDatabase("screening");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUsername(), database.ownerPassword())
                .locations("classpath:db/migration/screening")
                .load()
                .migrate();
        return new DriverManagerDataSource(database.jdbcUrl(), database.appUsername(), database.appPassword());
    }

    @Test
    void clearsADecentVacancy() {
        assertThat(screen(DECENT)).isEqualTo(new Cleared());
        assertThat(published).containsExactly("cleared");
        assertThat(holds.list(vacancy)).isEmpty();
    }

    @Test
    void holdsAVacancyThatAsksForMoney() {
        assertThat(screen(FEE))
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.signals())
                                .extracting(Signal::id)
                                .containsExactly("V01"));
        assertThat(published).containsExactly("held");
        var hold = holds.findOpen(vacancy).orElseThrow();
        assertThat(hold.memberState()).isEqualTo("DE");
        assertThat(hold.heldAt()).isEqualTo(CLOCK.instant());
        assertThat(hold.signals().getFirst().excerpt()).isEqualTo(FEE);
        assertThat(holds.listOpen("DE", 1000)).contains(hold);
        assertThat(holds.listOpen("FR", 1000)).doesNotContain(hold);
    }

    @Test
    void readsTitleDescriptionAndHowToApply() {
        var content = content("Nurse, women only", DECENT, "Leave your passport with the recruiter.", "DE");
        assertThat(screening.screen(vacancy, content))
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.signals())
                                .extracting(Signal::id)
                                .containsExactly("V02", "V17"));
    }

    @Test
    void holdsAnUnchangedVacancyOnce() {
        screen(FEE);
        assertThat(screen(FEE)).isInstanceOf(Held.class);
        assertThat(holds.list(vacancy)).hasSize(1);
    }

    @Test
    void releasesAndDoesNotHoldTheSameTextAgain() {
        screen(FEE);
        assertThat(decide(NCP_DE, Decision.RELEASED, REASON))
                .isInstanceOfSatisfying(
                        Decided.class,
                        decided -> assertThat(decided.hold().verdict())
                                .isEqualTo(new Verdict(Decision.RELEASED, CLOCK.instant(), NCP_DE.id(), REASON)));
        assertThat(screen(FEE)).isEqualTo(new Cleared());
        assertThat(published).containsExactly("held", "cleared", "cleared");
    }

    @Test
    void remembersARejectionWithItsReason() {
        screen(FEE);
        decide(NCP_DE, Decision.REJECTED, REASON);
        assertThat(screen(FEE))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(REASON));
        assertThat(published).containsExactly("held", "rejected", "rejected");
    }

    @Test
    void screensAReleasedVacancyAgainWhenItsTextChanges() {
        screen(FEE);
        decide(NCP_DE, Decision.RELEASED, REASON);
        assertThat(screen(FEE + " Apply now.")).isInstanceOf(Held.class);
        assertThat(holds.list(vacancy)).hasSize(2);
    }

    @Test
    void judgesAReleasedTextAnewUnderAnEmployerOfAnotherMemberState() {
        screen(FEE);
        decide(NCP_DE, Decision.RELEASED, REASON);
        assertThat(screening.screen(vacancy, content("Welder", FEE, null, "FR")))
                .isInstanceOf(Held.class);
    }

    @Test
    void closesAnUndecidedHoldWhenTheTextBecomesDecent() {
        screen(FEE);
        assertThat(screen(DECENT)).isEqualTo(new Cleared());
        assertThat(holds.findOpen(vacancy)).isEmpty();
        assertThat(holds.list(vacancy))
                .singleElement()
                .satisfies(hold -> assertThat(hold.superseded()).isEqualTo(CLOCK.instant()));
        assertThat(ground(decide(NCP_DE, Decision.RELEASED, REASON))).isEqualTo(NOT_HELD);
    }

    @Test
    void onlyTheContactPointOfTheEmployersMemberStateDecides() {
        screen(FEE);
        var secretariat = new Actor("sec", Set.of(Role.SECRETARIAT), null, null, null);
        var employer = new Actor("emp", Set.of(Role.EMPLOYER), "DE:HRB 90001", "DE", null);
        assertThat(ground(decide(secretariat, Decision.RELEASED, REASON))).isEqualTo(NOT_A_CONTACT_POINT);
        assertThat(ground(decide(employer, Decision.RELEASED, REASON))).isEqualTo(NOT_A_CONTACT_POINT);
        assertThat(ground(decide(contactPoint("FR"), Decision.RELEASED, REASON)))
                .isEqualTo(OTHER_MEMBER_STATE);
        assertThat(published).containsExactly("held");
        assertThat(holds.findOpen(vacancy)).isPresent();
    }

    @Test
    void asksForTheMemberStateWhereTheVacancyNamesNone() {
        screening.screen(vacancy, content("Welder", FEE, null, null));
        assertThat(ground(decide(NCP_DE, Decision.RELEASED, REASON))).isEqualTo(UNKNOWN_MEMBER_STATE);
        screen(FEE);
        assertThat(decide(NCP_DE, Decision.RELEASED, REASON)).isInstanceOf(Decided.class);
    }

    @Test
    void wantsAReasonAndDecidesOnce() {
        screen(FEE);
        assertThat(ground(decide(NCP_DE, Decision.REJECTED, "  short    "))).isEqualTo(REASON_TOO_SHORT);
        decide(NCP_DE, Decision.REJECTED, REASON);
        assertThat(ground(decide(NCP_DE, Decision.RELEASED, REASON))).isEqualTo(ALREADY_DECIDED);
        assertThat(holds.decide(holds.list(vacancy).getFirst().id(), verdict())).isFalse();
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(ground(decide(NCP_DE, Decision.RELEASED, REASON))).isEqualTo(NOT_HELD);
    }

    @Test
    void keepsNoHoldWhenTheVacancyCannotBeMarked() {
        var failing = new Screening(DETECTOR, holds, new Failing(), transaction, CLOCK);
        assertThatThrownBy(() -> failing.screen(vacancy, content("Welder", FEE, null, "DE")))
                .hasMessage("no such vacancy");
        assertThat(holds.list(vacancy)).isEmpty();
    }

    @Test
    void theProgramsCannotDeleteTheHistory() {
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM screening_hold").update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table screening_hold");
    }

    private ScreeningResult screen(String description) {
        return screening.screen(vacancy, content("Welder", description, null, "DE"));
    }

    private DecisionResult decide(Actor actor, Decision decision, String reason) {
        return screening.decide(actor, vacancy, decision, reason);
    }

    private static DecisionResult.Ground ground(DecisionResult result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused) result).ground();
    }

    private static Verdict verdict() {
        return new Verdict(Decision.RELEASED, CLOCK.instant(), NCP_DE.id(), REASON);
    }

    private static Actor contactPoint(String memberState) {
        return new Actor("ncp-" + memberState, Set.of(Role.NCP), null, memberState, null);
    }

    private static VacancyContent content(
            String title, String description, @Nullable String howToApply, @Nullable String country) {
        var employer = new NamedEmployer("Invented Ltd", null, country, null, null);
        return new VacancyContent(
                "en",
                title,
                description,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                employer,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                howToApply,
                false,
                null);
    }

    private final class Notes implements Publication {
        @Override
        public void cleared(Collection<VacancyId> ids) {
            published.add("cleared");
        }

        @Override
        public void held(Collection<VacancyId> ids) {
            published.add("held");
        }

        @Override
        public void rejected(Collection<VacancyId> ids) {
            published.add("rejected");
        }
    }

    private static final class Failing implements Publication {
        @Override
        public void cleared(Collection<VacancyId> ids) {
            held(ids);
        }

        @Override
        public void held(Collection<VacancyId> ids) {
            throw new IllegalStateException("no such vacancy");
        }

        @Override
        public void rejected(Collection<VacancyId> ids) {
            held(ids);
        }
    }
}
