package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.employer.EmployerId;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyContent;
import eu.talentpool.vacancy.Visibility;
import eu.talentpool.vacancy.VisibilityFacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which vacancies an employer or a contact point answers for, and whether each is shown.
@RestController
@RequestMapping("/api/v1/vacancies")
@Tag(name = "Vacancies", description = "Own vacancies, and why one is not shown")
class VacanciesController implements AccessTable {

    private static final int MOST = 200;

    private final Vacancies vacancies;
    private final VisibilityFacts facts;
    private final Posting posting;
    private final Clock clock;

    VacanciesController(Vacancies vacancies, VisibilityFacts facts, Posting posting, Clock clock) {
        this.vacancies = vacancies;
        this.facts = facts;
        this.posting = posting;
        this.clock = clock;
    }

    /// @param version       what an edit names in `If-Match`, in quotes
    /// @param hiddenBecause empty if shown
    /// @param screening     what screening found, and what a contact point decided; null for nothing
    record OwnVacancy(
            UUID vacancy,
            String title,
            List<String> countries,
            @Schema(example = "DE:HRB 90001") String employer,
            long version,
            Vacancy.Status status,
            boolean shown,
            List<Visibility.Reason> hiddenBecause,
            PostedVacancy.@Nullable Screened screening) {}

    @Override
    public List<AccessRule> rules() {
        return List.of(new AccessRule(
                "GET",
                "/api/v1/vacancies",
                Set.of(Role.EMPLOYER, Role.NCP),
                "employers: own vacancies; contact points: vacancies of their Member State"));
    }

    @GetMapping
    @Operation(summary = "Own vacancies, latest change first, at most 200")
    List<OwnVacancy> list(Actor actor) {
        var rows = own(actor);
        var known = facts.of(rows);
        return rows.stream()
                .map(v -> view(v, Objects.requireNonNull(known.get(v.id()))))
                .toList();
    }

    private List<Vacancy> own(Actor actor) {
        if (actor.has(Role.EMPLOYER) && actor.employerId() != null)
            return vacancies.listOfEmployer(new EmployerId(actor.employerId()), MOST);
        if (actor.has(Role.NCP) && actor.memberState() != null)
            return vacancies.listOfMemberState(actor.memberState(), MOST);
        return List.of();
    }

    private OwnVacancy view(Vacancy vacancy, Visibility.Facts facts) {
        var reasons = Visibility.of(vacancy, facts, LocalDate.now(clock)) instanceof Visibility.Hidden(var hidden)
                ? hidden
                : List.<Visibility.Reason>of();
        var content = vacancy.getContent();
        return new OwnVacancy(
                vacancy.id().value(),
                content.title(),
                content.places().stream()
                        .map(VacancyContent.Place::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                vacancy.employer().value(),
                vacancy.version(),
                vacancy.status(),
                reasons.isEmpty(),
                reasons,
                posting.screened(vacancy).orElse(null));
    }
}
