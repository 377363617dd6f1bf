package eu.talentpool.registration;

import eu.talentpool.audit.Actor;
import eu.talentpool.door.IfMatch;
import eu.talentpool.employer.Employer;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.employer.Employers;
import eu.talentpool.linking.Linkings;
import eu.talentpool.screening.Holds;
import eu.talentpool.screening.Screening;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomies;
import eu.talentpool.vacancy.Postings;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.Vacancy.ScreeningState;
import eu.talentpool.vacancy.Vacancy.Status;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.VacancyId;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Employers write, publish, edit and close vacancies. What is published is screened as what a feed sends.
@Component
class Posting {

    private static final int PROPOSALS = 5;

    /// What waiting does not mend: such a vacancy is not published at all. Whatever else hides one is told.
    private static final Set<String> UNPUBLISHABLE = Set.of(
            "no-employer-name",
            "no-employer-contact",
            "not-a-member-state",
            "work-outside-establishment",
            "occupation-unknown",
            "deadline-passed");

    private final Postings postings;
    private final Vacancies vacancies;
    private final VisibilityFacts facts;
    private final Employers employers;
    private final Linkings linkings;
    private final Taxonomies taxonomies;
    private final Screening screening;
    private final Holds holds;
    private final Clock clock;

    Posting(
            Postings postings,
            Vacancies vacancies,
            VisibilityFacts facts,
            Employers employers,
            Linkings linkings,
            Taxonomies taxonomies,
            Screening screening,
            Holds holds,
            Clock clock) {
        this.postings = postings;
        this.vacancies = vacancies;
        this.facts = facts;
        this.employers = employers;
        this.linkings = linkings;
        this.taxonomies = taxonomies;
        this.screening = screening;
        this.holds = holds;
        this.clock = clock;
    }

    @Transactional
    Vacancy draft(Actor actor, VacancyForm form) {
        var employer = employer(actor);
        return vacancies.get(postings.add(employer.id(), content(form, employer), actor));
    }

    /// @throws ResponseStatusException 404 if it is another's
    Vacancy get(Actor actor, VacancyId id) {
        return vacancies
                .find(id)
                .filter(v -> v.employer().value().equals(actor.employerId()) && v.status() != Status.ERASED)
                .orElseThrow(() -> refusal(
                        HttpStatus.NOT_FOUND, "Your employer has no vacancy " + id + ". Take the id from the list."));
    }

    @Transactional
    Vacancy edit(Actor actor, VacancyId id, IfMatch version, VacancyForm form) {
        var before = getOwnPosting(actor, id);
        version.require(before.version());
        if (before.status() == Status.CLOSED) throw closed();
        var content = content(form, employer(actor));
        if (before.status() == Status.OPEN) checkPublishable(before, content);
        if (!postings.edit(id, before.version(), content, actor)) throw raced();
        if (before.status() == Status.OPEN) screening.screen(id, content);
        return vacancies.get(id);
    }

    @Transactional
    Vacancy publish(Actor actor, VacancyId id) {
        var draft = getOwnPosting(actor, id);
        if (draft.status() == Status.CLOSED) throw closed();
        if (draft.status() == Status.OPEN)
            throw refusal(HttpStatus.CONFLICT, "The vacancy is published already. Edit it with PUT.");
        checkPublishable(draft, draft.getContent());
        if (!postings.publish(id, draft.version(), actor)) throw raced();
        screening.screen(id, draft.getContent());
        return vacancies.get(id);
    }

    @Transactional
    Vacancy close(Actor actor, VacancyId id, String reason) {
        var before = getOwnPosting(actor, id);
        if (before.status() == Status.DRAFT)
            throw refusal(HttpStatus.CONFLICT, "A draft is shown to nobody, so there is nothing to close.");
        if (!vacancies.close(id, actor, reason)) throw closed();
        return vacancies.get(id);
    }

    private Vacancy getOwnPosting(Actor actor, VacancyId id) {
        var vacancy = get(actor, id);
        if (!vacancy.source().equals(Postings.SOURCE))
            throw refusal(
                    HttpStatus.CONFLICT,
                    "The vacancy comes from the feed '" + vacancy.source() + "'. Change it there; the feed would undo"
                            + " what is changed here.");
        return vacancy;
    }

    private VacancyContent content(VacancyForm form, Employer employer) {
        var occupation = form.occupation();
        if (occupation != null && !isKnown(occupation))
            throw refusal(
                    HttpStatus.BAD_REQUEST,
                    "occupation: the taxonomy in force has none under " + occupation + ". Leave it out to see what the"
                            + " title is linked to and what else it may mean.");
        try {
            return linkings.current().link(form.content(employer));
        } catch (IllegalArgumentException e) {
            throw refusal(HttpStatus.BAD_REQUEST, "pay: give a minimum, a maximum or both, the smaller one first.");
        }
    }

    private boolean isKnown(String occupation) {
        var taxonomy = taxonomies.current();
        return taxonomy.findOccupation(occupation).isPresent()
                || taxonomy.findIscoTitle(occupation).isPresent();
    }

    /// @throws ResponseStatusException 422 with what is missing
    private void checkPublishable(Vacancy vacancy, VacancyContent content) {
        var asPublished = new Vacancy(
                vacancy.id(),
                vacancy.source(),
                vacancy.sourceKey(),
                vacancy.employer(),
                vacancy.version(),
                Status.OPEN,
                ScreeningState.CLEARED,
                vacancy.competitiveness(),
                null,
                content);
        var missing = hiddenBecause(asPublished).stream()
                .filter(r -> UNPUBLISHABLE.contains(r.code()))
                .map(Visibility.Reason::sentence)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty())
            throw refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    missing + " Correct the vacancy with PUT and publish it again; its proposals name occupations that"
                            + " the title may mean.");
    }

    private List<Visibility.Reason> hiddenBecause(Vacancy vacancy) {
        return Visibility.of(vacancy, facts.of(vacancy), LocalDate.now(clock)) instanceof Visibility.Hidden(var reasons)
                ? reasons
                : List.of();
    }

    PostedVacancy view(Vacancy vacancy) {
        var reasons = hiddenBecause(vacancy);
        return new PostedVacancy(
                vacancy.id().value(),
                vacancy.status(),
                vacancy.getContent(),
                proposals(vacancy.getContent()),
                reasons.isEmpty(),
                reasons,
                screened(vacancy).orElse(null),
                next(vacancy, reasons.isEmpty()));
    }

    /// What screening found in a vacancy that it keeps away.
    Optional<PostedVacancy.Screened> screened(Vacancy vacancy) {
        return switch (vacancy.screening()) {
            case PENDING, CLEARED -> Optional.empty();
            case HELD, REJECTED ->
                holds.list(vacancy.id()).stream()
                        .findFirst()
                        .map(hold -> PostedVacancy.Screened.of(vacancy.screening(), hold));
        };
    }

    private static String next(Vacancy vacancy, boolean shown) {
        return switch (vacancy.status()) {
            case DRAFT ->
                "Look whether the occupation is the one you mean, then publish it: POST /api/v1/vacancies/"
                        + vacancy.id() + "/publication.";
            case OPEN ->
                switch (vacancy.screening()) {
                    case HELD ->
                        "The contact point of " + vacancy.employer().memberState() + " decides about the sentences"
                                + " that screening names. Edit them, and the vacancy is screened anew at once.";
                    case REJECTED ->
                        "Edit what the contact point objected to, and the vacancy is screened anew at once.";
                    case PENDING, CLEARED ->
                        shown
                                ? "Look at its candidates: GET /api/v1/vacancies/" + vacancy.id() + "/candidates."
                                : "It is published, and not shown for the reasons in hiddenBecause.";
                };
            case CLOSED, ERASED -> "It is closed. Write another one for another post.";
        };
    }

    private List<PostedVacancy.Proposal> proposals(VacancyContent content) {
        var taxonomy = taxonomies.current();
        var linked = content.occupations().stream()
                .map(Mention::uri)
                .filter(Objects::nonNull)
                .toList();
        return taxonomy.rank(content.title(), content.language(), ConceptKind.OCCUPATION, PROPOSALS).stream()
                .filter(c -> !linked.contains(c.uri()))
                .flatMap(c -> taxonomy.findOccupation(c.uri()).stream())
                .map(o -> new PostedVacancy.Proposal(
                        o.uri(), o.iscoGroup(), o.labels().in(content.language())))
                .toList();
    }

    private Employer employer(Actor actor) {
        return Optional.ofNullable(actor.employerId())
                .map(EmployerId::new)
                .flatMap(employers::find)
                .orElseThrow(() -> refusal(
                        HttpStatus.CONFLICT,
                        "Your account acts for no entity yet. Register it first (POST /api/v1/employers), or read"
                                + " GET /api/v1/employers/me for what it waits for."));
    }

    private static ResponseStatusException closed() {
        return refusal(HttpStatus.CONFLICT, "The vacancy is closed. Write another one for another post.");
    }

    private static ResponseStatusException raced() {
        return refusal(HttpStatus.PRECONDITION_FAILED, "The vacancy was changed at the same moment. Read it again.");
    }

    private static ResponseStatusException refusal(HttpStatus status, String sentence) {
        return new ResponseStatusException(status, sentence);
    }
}
