package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Audit;
import eu.talentpool.audit.Role;
import eu.talentpool.door.IfMatch;
import eu.talentpool.vacancy.Vacancies;
import eu.talentpool.vacancy.Vacancy;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a contact point says that a vacancy contributes to the Union's competitiveness. That it is the contact point
/// who says so was not found in the Regulation; see docs/decisions.md.
@RestController
@RequestMapping("/api/v1/vacancies/{id}/competitiveness")
@Tag(name = "Vacancies")
class CompetitivenessController implements AccessTable {

    private final Vacancies vacancies;
    private final Audit audit;

    CompetitivenessController(Vacancies vacancies, Audit audit) {
        this.vacancies = vacancies;
        this.audit = audit;
    }

    record FlagRequest(
            @NotNull @Schema(example = "true") Boolean competitiveness,

            @NotNull @Size(min = 10, max = 500) @Schema(example = "Battery research named in the national plan.")
            String reason) {}

    @Override
    public List<AccessRule> rules() {
        return List.of(new AccessRule(
                "PUT",
                "/api/v1/vacancies/{id}/competitiveness",
                Set.of(Role.NCP),
                "vacancies of employers established in the own Member State"));
    }

    @PutMapping
    @Transactional
    @Operation(
            summary = "Says whether a vacancy contributes to the Union's competitiveness",
            description = "If it does, it is shown though no shortage list names its occupation. The reason is kept.")
    ResponseEntity<?> flag(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody FlagRequest request) {
        var vacancy = new VacancyId(id);
        var own = vacancies.find(vacancy).filter(v -> isOwn(actor, v));
        own.ifPresent(v -> version.require(v.version()));
        if (own.isEmpty()
                || !vacancies.flagCompetitiveness(vacancy, request.competitiveness(), actor, request.reason()))
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(
                            HttpStatus.NOT_FOUND, "Your Member State has no vacancy " + id + ". Check the id."))
                    .build();
        audit.record(
                actor,
                "FLAG_COMPETITIVENESS",
                "vacancy",
                id.toString(),
                Audit.Outcome.DONE,
                String.valueOf(request.competitiveness()));
        return ResponseEntity.noContent().build();
    }

    private static boolean isOwn(Actor actor, Vacancy vacancy) {
        return vacancy.employer().memberState().equals(actor.memberState());
    }
}
