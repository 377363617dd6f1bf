package eu.talentpool.gateway;

import eu.talentpool.profile.PersonalRecords;
import eu.talentpool.profile.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the offices keep of an applicant, without who of an office wrote it.
@Component
class CaseRecords implements PersonalRecords {

    private final Cases cases;
    private final CasePapers papers;

    CaseRecords(Cases cases, CasePapers papers) {
        this.cases = cases;
        this.papers = papers;
    }

    record CaseRecord(
            String office,
            CaseState state,
            String destination,
            Instant openedAt,
            Map<String, CasePapers.Paper> documents,
            List<Said> notes,
            GatewayCase.@Nullable AssessedPathways assessed) {

        record Said(Instant at, String text) {}
    }

    @Override
    public String name() {
        return "gatewayCases";
    }

    @Override
    public List<CaseRecord> list(ProfileId profile) {
        return cases.list(profile).stream().map(this::told).toList();
    }

    private CaseRecord told(GatewayCase c) {
        return new CaseRecord(
                c.office(),
                c.state(),
                c.destination(),
                c.openedAt(),
                papers.listPapers(c.id()),
                papers.listNotes(c.id()).stream()
                        .map(n -> new CaseRecord.Said(n.at(), n.text()))
                        .toList(),
                c.assessed());
    }
}
