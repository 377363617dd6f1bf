package eu.talentpool.gateway;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.gateway.Applicants.Applicant;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileId;
import eu.talentpool.taxonomy.Countries;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// What the staff of an office does. Each look at an applicant is audited in the transaction that shows it.
@Component
class Desk {

    private final Offices offices;
    private final Applicants applicants;
    private final Cases cases;
    private final CasePapers papers;
    private final Moves moves;
    private final Audit audit;

    Desk(Offices offices, Applicants applicants, Cases cases, CasePapers papers, Moves moves, Audit audit) {
        this.offices = offices;
        this.applicants = applicants;
        this.cases = cases;
        this.papers = papers;
        this.moves = moves;
        this.audit = audit;
    }

    /// A case with its version.
    record Versioned(long version, Replies.CaseReply reply) {}

    /// The office the actor works for; an officer who comes for the first time is remembered.
    private String office(Actor actor) {
        var code = offices.codeOf(actor);
        if (actor.has(Role.GATEWAY_OFFICER)) cases.welcome(code, actor.id());
        return code;
    }

    @Transactional
    Replies.OfficeReply overview(Actor actor) {
        var code = office(actor);
        var office = offices.get(code);
        var counts = cases.countByState(code);
        return new Replies.OfficeReply(
                code,
                office.name(),
                office.residence(),
                office.occupations(),
                office.languages(),
                cases.listOfficers(code).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Replies.OfficerRow(e.getKey(), e.getValue()))
                        .toList(),
                Arrays.stream(CaseState.values())
                        .map(s -> new Replies.StateCount(s, counts.getOrDefault(s, 0L)))
                        .toList());
    }

    @Transactional
    Replies.GatewayPage<Replies.ApplicantRow> applicants(Actor actor, @Nullable UUID after, int size) {
        var code = office(actor);
        var found = applicants.page(code, offices.get(code), after, size);
        audit.record(
                actor,
                "LIST_APPLICANTS",
                "profile",
                found.stream().map(a -> a.id().toString()).toList(),
                Audit.Outcome.DONE,
                "office " + code);
        var rows = found.stream()
                .map(a -> new Replies.ApplicantRow(
                        a.id().value(),
                        a.occupations(),
                        a.consent().countries().stream().sorted().toList()))
                .toList();
        return new Replies.GatewayPage<>(
                rows, found.size() < size ? null : found.getLast().id().value());
    }

    @Transactional
    Replies.GatewayPage<Replies.CaseRow> list(
            Actor actor, @Nullable CaseState state, @Nullable String assignee, @Nullable UUID after, int size) {
        var code = office(actor);
        var found = cases.page(code, state, assignee, after, size);
        var seen = found.stream()
                .filter(c -> !c.closed())
                .map(c -> c.profile().toString())
                .toList();
        audit.record(actor, "LIST_CASES", "profile", seen, Audit.Outcome.DONE, "office " + code);
        return new Replies.GatewayPage<>(
                found.stream().map(Replies.CaseRow::of).toList(),
                found.size() < size ? null : found.getLast().id());
    }

    @Transactional
    Versioned open(Actor actor, UUID profile, String destination) {
        var code = office(actor);
        var office = offices.get(code);
        var state = Countries.normalise(destination)
                .filter(Countries::isMemberState)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "'" + destination + "' is no Member State of the Union: use a code such as DE."));
        var applicant = applicants
                .find(office, new ProfileId(profile))
                .orElseThrow(() -> new ResponseStatusException(
                        NOT_FOUND,
                        "Nobody with profile " + profile + " agreed to " + office.purpose() + ". Check the id with the"
                                + " applicant, who finds it in the own profile and gives this consent there."));
        requireInScope(office, applicant, state);
        return view(
                actor,
                cases.find(code, opened(actor, code, office, applicant, state)).orElseThrow());
    }

    private static void requireInScope(Office office, Applicant applicant, String destination) {
        var residence = applicant.profile().registration().residence();
        if (!office.residence().equals(residence))
            throw refusal("This office helps residents of %s, and the applicant is registered in %s. Correct the"
                            .formatted(office.residence(), residence == null ? "no country" : residence)
                    + " residence in the profile if it is wrong; otherwise no case can be opened here.");
        if (applicant.occupations().stream().noneMatch(office::covers))
            throw refusal(("This office helps in the ISCO-08 groups %s, and the profile shows %s. Have the occupation"
                            + " entered or linked in the profile, and its section agreed to; otherwise it is not in"
                            + " scope.")
                    .formatted(
                            String.join(", ", office.occupations()),
                            applicant.occupations().isEmpty()
                                    ? "no occupation"
                                    : String.join(", ", applicant.occupations())));
        if (!applicant.consent().countries().contains(destination))
            throw refusal("The applicant's consent does not name %s. The applicant adds it in the own profile, or"
                            .formatted(destination)
                    + " chooses another destination.");
    }

    private UUID opened(Actor actor, String code, Office office, Applicant applicant, String destination) {
        try {
            return cases.open(code, applicant.id(), office.purpose(), destination, actor);
        } catch (DuplicateKeyException e) {
            throw refusal("This office has an open case of the applicant already. Look for it in the list of cases.");
        }
    }

    @Transactional
    Versioned get(Actor actor, UUID id) {
        var code = office(actor);
        return view(actor, cases.find(code, id).orElseThrow(() -> none(id)));
    }

    @Transactional
    Versioned move(Actor actor, UUID id, IfMatch version, CaseState to, @Nullable String note, List<String> pathways) {
        var c = lock(actor, id, version);
        moves.move(actor, c, opened(c), to, note, pathways);
        return get(actor, id);
    }

    @Transactional
    Versioned note(Actor actor, UUID id, String text) {
        var c = lock(actor, id, null);
        papers.addNote(id, text, actor);
        cases.touch(c, actor, "NOTE", null);
        return get(actor, id);
    }

    @Transactional
    Versioned paper(
            Actor actor, UUID id, IfMatch version, String code, CasePapers.Progress state, @Nullable String remark) {
        var c = lock(actor, id, version);
        var catalogue = offices.get(c.office()).documents();
        if (catalogue.stream().noneMatch(d -> d.code().equals(code)))
            throw new ResponseStatusException(
                    NOT_FOUND,
                    "This office asks for no document '" + code + "', only for "
                            + String.join(
                                    ", ",
                                    catalogue.stream()
                                            .map(Office.Document::code)
                                            .toList()) + ".");
        if (state.settled() && remark == null)
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "remark: say in a sentence what was seen, or why the document is not needed. It is no recognition"
                            + " decision.");
        papers.put(id, code, state, remark, actor);
        cases.touch(c, actor, "DOCUMENT", code + " " + state);
        return get(actor, id);
    }

    @Transactional
    Versioned assign(Actor actor, UUID id, IfMatch version, String officer) {
        var c = lock(actor, id, version);
        if (!cases.listOfficers(c.office()).containsKey(officer))
            throw refusal("No officer '" + officer + "' of this office has signed in yet. Take an id from"
                    + " GET /api/v1/gateway/office.");
        cases.assign(c, officer, actor);
        return get(actor, id);
    }

    private GatewayCase lock(Actor actor, UUID id, @Nullable IfMatch version) {
        var c = cases.lock(office(actor), id).orElseThrow(() -> none(id));
        opened(c);
        if (version != null) version.require(c.version());
        if (c.state().ended())
            throw refusal(
                    "The case has ended in state " + c.state() + ". Open another one if the applicant comes back.");
        return c;
    }

    private Versioned view(Actor actor, GatewayCase c) {
        var applicant = opened(c);
        var person = applicants.identity(c.profile(), actor);
        audit.record(actor, "VIEW_CASE", "profile", c.profile().toString(), Audit.Outcome.DONE, "case " + c.id());
        return new Versioned(c.version(), reply(c, applicant, person));
    }

    private Replies.CaseReply reply(GatewayCase c, Applicant applicant, Identity person) {
        var office = offices.get(c.office());
        List<PathwayAssessment> pathways = moves.assess(c, applicant, person);
        return new Replies.CaseReply(
                Replies.CaseRow.of(c),
                c.state().next(),
                Replies.CaseApplicant.of(applicant, person),
                Replies.DocumentView.of(Checklist.of(office, c.destination(), pathways, papers.listPapers(c.id()))),
                office.steps(c.destination()),
                c.assessed(),
                papers.listNotes(c.id()),
                cases.history(c.id()),
                Replies.pathways(
                        pathways,
                        PathwayTexts.in(LocaleContextHolder.getLocale().getLanguage())));
    }

    /// @throws ResponseStatusException if the consent ended
    private Applicant opened(GatewayCase c) {
        return applicants
                .find(offices.get(c.office()), c.profile())
                .filter(_ -> !c.closed())
                .orElseThrow(() -> new ResponseStatusException(
                        GONE,
                        "The applicant withdrew the consent this case rested on. It is closed, and what it held is"
                                + " gone. With a new consent another case can be opened."));
    }

    /// The same whether there is none or it is another office's.
    private static ResponseStatusException none(UUID id) {
        return new ResponseStatusException(NOT_FOUND, "Your office has no case " + id + ". Take an id from its list.");
    }

    private static ResponseStatusException refusal(String sentence) {
        return new ResponseStatusException(CONFLICT, sentence);
    }
}
