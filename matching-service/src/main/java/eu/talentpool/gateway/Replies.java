package eu.talentpool.gateway;

import eu.talentpool.gateway.GatewayCase.AssessedPathways;
import eu.talentpool.guidance.PathwayView;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayTexts;
import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.profile.Identity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What these doors answer.
final class Replies {

    private Replies() {}

    /// @param next to be sent as `after`, null on the last page
    record GatewayPage<T>(List<T> items, @Nullable UUID next) {}

    /// @param occupations ISCO-08 groups
    /// @param countries   destinations the person agreed to
    record ApplicantRow(UUID profile, List<String> occupations, Collection<String> countries) {}

    /// @param profile pseudonym; null once the case is closed
    record CaseRow(
            UUID id,
            @Nullable UUID profile,
            CaseState state,
            @Schema(example = "DE") String destination,
            @Nullable String assignee,
            Instant openedAt,
            Instant changedAt) {

        static CaseRow of(GatewayCase c) {
            return new CaseRow(
                    c.id(),
                    c.closed() ? null : c.profile().value(),
                    c.state(),
                    c.destination(),
                    c.assignee(),
                    c.openedAt(),
                    c.changedAt());
        }
    }

    /// @param next  the states it may take
    /// @param steps what is to be known on the way to the destination
    record CaseReply(
            CaseRow summary,
            Collection<CaseState> next,
            CaseApplicant applicant,
            List<DocumentView> documents,
            List<Office.Step> steps,
            @Nullable AssessedPathways assessed,
            List<CasePapers.Note> notes,
            List<GatewayCase.Event> history,
            List<PathwayView> pathways) {}

    /// @param occupations ISCO-08 groups
    record CaseApplicant(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            @Nullable String telephone,
            List<String> occupations) {

        static CaseApplicant of(Applicants.Applicant applicant, Identity person) {
            return new CaseApplicant(
                    person.givenName(),
                    person.familyName(),
                    person.email(),
                    person.telephone(),
                    applicant.occupations());
        }
    }

    /// @param source       where it was read what is said of the document
    /// @param verification how far that is verified
    /// @param remark       what the office saw; never a recognition decision
    record DocumentView(
            @Schema(example = "IN-PASS") String code,
            @Schema(example = "Passport") String name,
            @Nullable String note,
            String source,
            Verification verification,
            CasePapers.Progress state,
            @Nullable Instant at,
            @Nullable String remark) {

        static DocumentView of(Checklist.Item item) {
            var d = item.document();
            var paper = item.paper();
            return new DocumentView(
                    d.code(),
                    d.name(),
                    d.note(),
                    d.source(),
                    d.verification(),
                    paper.state(),
                    paper.at(),
                    paper.remark());
        }

        static List<DocumentView> of(Checklist checklist) {
            return checklist.items().stream().map(DocumentView::of).toList();
        }
    }

    /// @param officers with the open cases that each has
    record OfficeReply(
            @Schema(example = "IN") String code,
            String name,
            String residence,
            List<String> occupations,
            List<String> languages,
            List<OfficerRow> officers,
            List<StateCount> cases) {}

    record OfficerRow(String officer, long openCases) {}

    record StateCount(CaseState state, long cases) {}

    /// A case as its applicant sees it.
    ///
    /// @param asked documents that the office waits for, and those it has
    record OwnCase(
            UUID id,
            String office,
            CaseState state,
            @Schema(example = "DE") String destination,
            Instant openedAt,
            List<DocumentView> asked) {}

    static List<PathwayView> pathways(List<PathwayAssessment> all, PathwayTexts texts) {
        return all.stream().map(a -> PathwayView.of(a, texts)).toList();
    }
}
