package eu.talentpool.matching;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.vacancy.VacancyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Matching", description = "Ranked candidates of a vacancy, ranked vacancies of a profile, and single pairs")
class MatchingController implements AccessTable {

    private final Candidates candidates;
    private final Offers offers;
    private final Pairs pairs;
    private final Owned owned;

    MatchingController(Candidates candidates, Offers offers, Pairs pairs, Owned owned) {
        this.candidates = candidates;
        this.offers = offers;
        this.pairs = pairs;
        this.owned = owned;
    }

    @Override
    public List<AccessRule> rules() {
        var ranking = Set.of(Role.EMPLOYER, Role.NCP);
        return List.of(
                new AccessRule(
                        "GET",
                        "/api/v1/vacancies/{id}/candidates",
                        ranking,
                        "employers: own vacancies; contact points: vacancies of their Member State"),
                new AccessRule("GET", "/api/v1/profiles/{id}/vacancies", Set.of(Role.JOBSEEKER), "the own profile"),
                new AccessRule(
                        "GET",
                        "/api/v1/vacancies/{id}/candidates/{profile}",
                        Set.of(Role.EMPLOYER, Role.NCP, Role.JOBSEEKER),
                        "jobseekers: the own profile; others as for the candidates of the vacancy"));
    }

    @GetMapping("/vacancies/{id}/candidates")
    @Operation(
            summary = "Candidates of a vacancy, best first",
            description =
                    "Contributions add up to the total exactly. Ranking never hides a person because of a pathway,"
                        + " unless the caller asks by a filter; the reply says how many each left out. Filter, order"
                        + " and counts rest on what an employer may know: never on birth date, nationality, family or"
                        + " residence.")
    Replies.RankingReply<Replies.CandidateView> candidates(
            Actor actor,
            @PathVariable UUID id,
            @ParameterObject PathwayQuery pathways,
            @ParameterObject MatchQuery match,
            @Parameter(description = "Items of a page, 1 to 100") @RequestParam(defaultValue = "20") @Min(1) @Max(100)
                    int size,
            @Parameter(description = "nextPage of the reply before; it knows filter and order")
                    @RequestParam(required = false)
                    @Nullable
                    String page) {
        return candidates.page(actor, new VacancyId(id), SieveQuery.of(pathways, match), size, token(page));
    }

    @GetMapping("/profiles/{id}/vacancies")
    @Operation(
            summary = "Vacancies of a profile, best first",
            description =
                    "'me' stands for the profile of the token. Filter, order and counts by pathways rest on all that"
                            + " is known of the person.")
    Replies.RankingReply<Replies.VacancyView> vacancies(
            Actor actor,
            @PathVariable String id,
            @ParameterObject PathwayQuery pathways,
            @ParameterObject MatchQuery match,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @RequestParam(required = false) @Nullable String page) {
        return offers.page(actor, id, SieveQuery.of(pathways, match), size, token(page));
    }

    @GetMapping("/vacancies/{id}/candidates/{profile}")
    @Operation(
            summary = "One pair: the rank explained with all pathways, or why it is not shown or not found",
            description = "whyNot: why one side is not shown to the other. reach: whether each finds the other, and if"
                    + " not, why. Employers learn nothing of profiles that are not shown to them.")
    Replies.PairReply pair(Actor actor, @PathVariable UUID id, @PathVariable String profile) {
        return pairs.pair(actor, new VacancyId(id), owned.getProfileId(actor, profile));
    }

    private static @Nullable PageToken token(@Nullable String page) {
        return page == null ? null : PageToken.parse(page);
    }
}
