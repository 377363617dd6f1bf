package eu.talentpool.contact;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.consent.Consent.Purpose;
import eu.talentpool.consent.Consents;
import eu.talentpool.contact.ContactRequest.Decided;
import eu.talentpool.contact.ContactRequest.Outcome;
import eu.talentpool.contact.ContactRequest.State;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Persons;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.profile.Profiles;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcContactRequests implements ContactRequests {

    private static final String OF_EMPLOYER = "/api/v1/contact-requests";
    private static final String OF_PERSON = "/api/v1/profiles/me/contact-requests";

    private final JdbcClient db;
    private final Clock clock;
    private final Audit audit;
    private final Consents consents;
    private final Profiles profiles;
    private final Persons persons;
    private final Employers employers;
    private final Vacancies vacancies;
    private final Notifications notifications;

    JdbcContactRequests(
            JdbcClient db,
            Clock clock,
            Audit audit,
            Consents consents,
            Profiles profiles,
            Persons persons,
            Employers employers,
            Vacancies vacancies,
            Notifications notifications) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
        this.consents = consents;
        this.profiles = profiles;
        this.persons = persons;
        this.employers = employers;
        this.vacancies = vacancies;
        this.notifications = notifications;
    }

    @Override
    public boolean isOpenTo(ProfileId profile) {
        return allowsContact(profile)
                && profiles.find(profile).filter(p -> p.account() != null).isPresent();
    }

    private boolean allowsContact(ProfileId profile) {
        return consents.find(profile.value())
                .filter(consent -> consent.allows(Purpose.CONTACT))
                .isPresent();
    }

    @Override
    @Transactional
    public Optional<ContactRequest> add(Actor actor, Vacancy vacancy, ProfileId profile, String message) {
        var added = db.sql("""
            insert into contact_request
                (id, vacancy_id, employer_id, profile_id, requested_by, requested_at, message, state)
            values (:id, :vacancy, :employer, :profile, :by, :now, :message, 'OPEN')
            on conflict do nothing returning *\
            """)
                .param("id", UUID.randomUUID())
                .param("vacancy", vacancy.id().value())
                .param("employer", vacancy.employer().value())
                .param("profile", profile.value())
                .param("by", actor.id())
                .param("now", now())
                .param("message", message)
                .query(JdbcContactRequests::request)
                .optional();
        added.ifPresent(request -> {
            record(actor, "REQUEST_CONTACT", request);
            tellPerson(Notice.CONTACT_REQUESTED, request);
        });
        return added;
    }

    @Override
    public Optional<ContactRequest> find(UUID id) {
        return db.sql("select * from contact_request where id = :id")
                .param("id", id)
                .query(JdbcContactRequests::request)
                .optional();
    }

    @Override
    public List<ContactRequest> list(EmployerId employer, @Nullable Instant before, int most) {
        return list("employer_id = :whose", employer.value(), before, most);
    }

    @Override
    public List<ContactRequest> list(ProfileId profile, @Nullable Instant before, int most) {
        return list("profile_id = :whose", profile.value(), before, most);
    }

    private List<ContactRequest> list(String which, Object whose, @Nullable Instant before, int most) {
        return db.sql("select * from contact_request where " + which
                        + " and (:before::timestamptz is null or requested_at < :before::timestamptz)"
                        + " order by requested_at desc, id limit :most")
                .param("whose", whose)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("most", most)
                .query(JdbcContactRequests::request)
                .list();
    }

    @Override
    @Transactional
    public boolean accept(UUID id, Actor actor) {
        var open = find(id).filter(this::mayBeAccepted);
        return open.isPresent() && answer(id, actor, State.ACCEPTED, null, Notice.CONTACT_ACCEPTED);
    }

    private boolean mayBeAccepted(ContactRequest request) {
        var offered = vacancies.find(request.vacancy()).filter(v -> v.status() == Vacancy.Status.OPEN);
        return offered.isPresent() && isInGoodStanding(request) && allowsContact(request.profile());
    }

    private boolean isInGoodStanding(ContactRequest request) {
        return employers
                .find(request.employer())
                .filter(Employer::inGoodStanding)
                .isPresent();
    }

    @Override
    @Transactional
    public boolean decline(UUID id, Actor actor, @Nullable String reason) {
        return answer(id, actor, State.DECLINED, reason, Notice.CONTACT_DECLINED);
    }

    private boolean answer(UUID id, Actor actor, State state, @Nullable String reason, Notice notice) {
        var answered = db.sql("update contact_request set state = :state, answered_at = :now, decline_reason = :reason"
                        + " where id = :id and state = 'OPEN' returning *")
                .param("state", state.name())
                .param("now", now())
                .param("reason", reason)
                .param("id", id)
                .query(JdbcContactRequests::request)
                .optional();
        answered.ifPresent(request -> {
            record(actor, notice.name(), request);
            tellEmployer(notice, request);
        });
        return answered.isPresent();
    }

    @Override
    @Transactional
    public Optional<Identity> findPerson(ContactRequest request, Actor actor) {
        if (request.state() != State.ACCEPTED || !isInGoodStanding(request) || !allowsContact(request.profile()))
            return Optional.empty();
        return Optional.of(persons.get(request.profile(), actor, "CONTACT vacancy " + request.vacancy()));
    }

    @Override
    @Transactional
    public boolean decide(UUID id, Actor actor, Outcome outcome, String reason) {
        var decided = db.sql("""
            update contact_request
            set outcome = :outcome, outcome_reason = :reason, outcome_at = :now, outcome_by = :by
            where id = :id and state = 'ACCEPTED' and (outcome is null or outcome = 'OFFER_MADE' and :outcome = 'HIRED')
            returning *\
            """)
                .param("outcome", outcome.name())
                .param("reason", reason)
                .param("now", now())
                .param("by", actor.id())
                .param("id", id)
                .query(JdbcContactRequests::request)
                .optional();
        decided.ifPresent(request -> {
            record(actor, outcome.name(), request);
            tellPerson(outcome == Outcome.HIRED ? Notice.HIRED : Notice.OFFER_MADE, request);
        });
        return decided.isPresent();
    }

    @Override
    @Transactional
    public void complain(ContactRequest request, Actor actor, String text) {
        db.sql("insert into contact_complaint values (:id, :request, :employer, :now, :text)")
                .param("id", UUID.randomUUID())
                .param("request", request.id())
                .param("employer", request.employer().value())
                .param("now", now())
                .param("text", text)
                .update();
        record(actor, "COMPLAIN", request);
        notifications.tell(
                Recipient.contactPoint(request.employer().memberState()),
                Notice.COMPLAINT,
                List.of(title(request), employerName(request)),
                "/api/v1/complaints");
    }

    @Override
    public List<Complaint> listComplaints(String memberState, int limit) {
        return db.sql("""
            select r.*, c.id as complaint, c.at, c.text from contact_complaint c join contact_request r on r.id = c.request_id
            where c.employer_id like :state order by c.at desc, c.id limit :limit\
            """)
                .param("state", memberState + ":%")
                .param("limit", limit)
                .query((row, number) -> new Complaint(
                        row.getObject("complaint", UUID.class),
                        request(row, number),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text")))
                .list();
    }

    List<String> listComplaints(ContactRequest request) {
        return db.sql("select text from contact_complaint where request_id = :request order by at")
                .param("request", request.id())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    /// Ends what is open or agreed to: nobody is asked for it, and no name is shown for it, any more.
    List<ContactRequest> end(String which, Object value, String because) {
        return db.sql("update contact_request set state = 'ENDED', ended_because = :because"
                        + " where state in ('OPEN', 'ACCEPTED') and " + which + " returning *")
                .param("because", because)
                .param("value", value)
                .query(JdbcContactRequests::request)
                .list();
    }

    void forget(ProfileId profile) {
        db.sql("delete from contact_request where profile_id = :profile")
                .param("profile", profile.value())
                .update();
    }

    void tellEmployer(Notice notice, ContactRequest request) {
        notifications.tell(
                Recipient.employer(request.employer().value()), notice, List.of(title(request)), OF_EMPLOYER);
    }

    private void tellPerson(Notice notice, ContactRequest request) {
        var words = List.of(title(request), employerName(request));
        notifications.tell(Recipient.profile(request.profile().value()), notice, words, OF_PERSON);
    }

    private void record(Actor actor, String action, ContactRequest request) {
        var detail = "vacancy " + request.vacancy();
        audit.record(actor, action, "profile", request.profile().toString(), Audit.Outcome.DONE, detail);
    }

    private String title(ContactRequest request) {
        return vacancies
                .find(request.vacancy())
                .map(Vacancy::content)
                .map(content -> content.title())
                .orElseGet(() -> request.vacancy().toString());
    }

    private String employerName(ContactRequest request) {
        return employers
                .find(request.employer())
                .map(Employer::name)
                .orElseGet(() -> request.employer().value());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static ContactRequest request(ResultSet row, int number) throws SQLException {
        return new ContactRequest(
                row.getObject("id", UUID.class),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                new EmployerId(row.getString("employer_id")),
                new ProfileId(row.getObject("profile_id", UUID.class)),
                row.getTimestamp("requested_at").toInstant(),
                row.getString("message"),
                State.valueOf(row.getString("state")),
                instant(row, "answered_at"),
                row.getString("decline_reason"),
                decided(row));
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        if (outcome == null) return null;
        return new Decided(
                Outcome.valueOf(outcome),
                row.getString("outcome_reason"),
                Objects.requireNonNull(instant(row, "outcome_at")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
