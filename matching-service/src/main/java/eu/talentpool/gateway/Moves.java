package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import eu.talentpool.gateway.Applicants.Applicant;
import eu.talentpool.gateway.GatewayCase.AssessedPathways;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessor;
import eu.talentpool.pathway.PathwayRuleVersions;
import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.ProfileContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Moves a case from state to state, and says what a state still needs.
@Component
class Moves {

    private final Offices offices;
    private final Applicants applicants;
    private final Cases cases;
    private final CasePapers papers;
    private final PathwayRuleVersions rules;
    private final Clock clock;

    Moves(
            Offices offices,
            Applicants applicants,
            Cases cases,
            CasePapers papers,
            PathwayRuleVersions rules,
            Clock clock) {
        this.offices = offices;
        this.applicants = applicants;
        this.cases = cases;
        this.papers = papers;
        this.rules = rules;
        this.clock = clock;
    }

    /// Every pathway of the destination, as the applicant and the officer may see it.
    List<PathwayAssessment> assess(GatewayCase c, Applicant applicant, Identity person) {
        return new PathwayAssessor(rules.current())
                .assess(
                        PathwayFacts.of(applicant.content(), person),
                        null,
                        c.destination(),
                        LocalDate.now(clock),
                        View.FULL);
    }

    /// @param note     why; kept with the case
    /// @param pathways that were looked at, for [CaseState#PATHWAY_ASSESSED]
    /// @throws ErrorResponseException if the case cannot take this state, with what it can take or what is missing
    void move(
            Actor actor,
            GatewayCase c,
            Applicant applicant,
            CaseState to,
            @Nullable String note,
            List<String> pathways) {
        if (!c.state().next().contains(to))
            throw refusal(
                    c,
                    "A case in state %s cannot become %s, only one of %s."
                            .formatted(c.state(), to, c.state().next()));
        var all = assess(c, applicant, applicants.identity(c.profile(), actor));
        var missing = missing(c, applicant, to, note, pathways, all);
        if (missing != null) throw refusal(c, to + " " + missing);
        if (note != null) papers.addNote(c.id(), note, actor);
        cases.move(c, to, to == CaseState.PATHWAY_ASSESSED ? assessed(all, pathways) : null, actor);
    }

    private @Nullable String missing(
            GatewayCase c,
            Applicant applicant,
            CaseState to,
            @Nullable String note,
            List<String> pathways,
            List<PathwayAssessment> all) {
        return switch (to) {
            case LEAD -> null;
            case INFORMED ->
                note == null ? "needs a note that says how the applicant was given the mandatory information." : null;
            case PROFILE_DRAFT -> profile(applicant.content());
            case DOCS_COLLECTED ->
                named(
                        "needs each document here; these are waited for: ",
                        list(c, all).without(CasePapers.Progress::arrived));
            case DOCS_CHECKED ->
                named(
                        "needs each document looked at; these are not: ",
                        list(c, all).without(CasePapers.Progress::settled));
            case PATHWAY_ASSESSED -> looked(pathways, all);
            case WITHDRAWN, NOT_IN_SCOPE, FRAUD_REFERRED -> note == null ? "needs a note that says why." : null;
        };
    }

    private Checklist list(GatewayCase c, List<PathwayAssessment> all) {
        return Checklist.of(offices.get(c.office()), c.destination(), all, papers.listPapers(c.id()));
    }

    private static @Nullable String profile(ProfileContent content) {
        var missing = new ArrayList<String>();
        if (content.occupations().isEmpty()) missing.add("occupations");
        if (content.experience().isEmpty() && content.education().isEmpty()) missing.add("experience or education");
        if (content.skills().isEmpty()) missing.add("skills");
        if (content.languages().isEmpty()) missing.add("languages");
        return named("needs a profile that can be worked with; the applicant adds, or agrees to show: ", missing);
    }

    private static @Nullable String looked(List<String> pathways, List<PathwayAssessment> all) {
        var there = all.stream().map(PathwayAssessment::pathway).toList();
        if (pathways.isEmpty()) return "needs in 'pathways' which were looked at, of " + String.join(", ", there) + ".";
        return named(
                "knows no such pathway of the destination: ",
                pathways.stream().filter(p -> !there.contains(p)).toList());
    }

    private static @Nullable String named(String what, List<String> missing) {
        return missing.isEmpty() ? null : what + String.join(", ", missing) + ".";
    }

    private static AssessedPathways assessed(List<PathwayAssessment> all, List<String> pathways) {
        var looked = all.stream().filter(a -> pathways.contains(a.pathway())).toList();
        return new AssessedPathways(
                looked.getFirst().asOf(),
                looked.getFirst().rulesVersion(),
                looked.stream()
                        .map(a -> new AssessedPathways.One(a.pathway(), a.state()))
                        .toList());
    }

    private static ErrorResponseException refusal(GatewayCase c, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, sentence);
        problem.setProperty("state", c.state());
        problem.setProperty("possible", c.state().next());
        return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
    }
}
