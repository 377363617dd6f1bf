package eu.talentpool.guidance;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Role;
import eu.talentpool.pathway.information.Body;
import eu.talentpool.pathway.information.InformationTexts;
import eu.talentpool.pathway.information.MemberStateInformation;
import eu.talentpool.pathway.information.Statement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What everybody should know of a Member State before leaving.
@RestController
@RequestMapping("/api/v1/member-states")
@Tag(name = "Member States", description = "Procedures, rights, where to complain, and what nobody may ask of you")
class InformationController implements AccessTable {

    private static final String PATH = "/api/v1/member-states/{state}/information";

    private final MemberStateInformation information = MemberStateInformation.load();
    private final Clock clock;

    InformationController(Clock clock) {
        this.clock = clock;
    }

    /// @param gaps what was not found
    record InformationReply(String memberState, LocalDate asOf, List<StatementView> statements, List<String> gaps) {}

    /// @param body         whom to turn to, where the statement names somebody
    /// @param verification official, secondary or unverified
    record StatementView(
            @Schema(example = "EU-no-fees") String id,
            @Schema(example = "no-fees") String topic,
            String title,
            String text,
            @Nullable Body body,
            PathwayView.SourceView source,
            LocalDate verifiedOn,
            @Schema(example = "official") String verification) {}

    /// Where a reply about pathways of this Member State leads to.
    static String path(String memberState) {
        return PATH.replace("{state}", memberState);
    }

    @Override
    public List<AccessRule> rules() {
        var people = EnumSet.allOf(Role.class);
        people.remove(Role.JOB);
        return List.of(new AccessRule("GET", PATH, Set.copyOf(people), "information for everybody"));
    }

    @GetMapping("/{state}/information")
    @Operation(summary = "Procedures, rights, complaint bodies, no fees, and the risks of irregular routes")
    InformationReply information(
            @PathVariable String state, @RequestParam(required = false) @Nullable LocalDate asOf, Locale language) {
        var texts = InformationTexts.in(language.getLanguage());
        var told = information.of(MemberStates.get(state), asOf == null ? LocalDate.now(clock) : asOf);
        return new InformationReply(
                told.memberState(),
                told.asOf(),
                told.statements().stream().map(s -> view(s, texts)).toList(),
                told.gaps().stream().map(texts::gap).toList());
    }

    private static StatementView view(Statement s, InformationTexts texts) {
        return new StatementView(
                s.id(),
                s.topic().key(),
                texts.topic(s.topic()),
                texts.statement(s),
                s.body(),
                new PathwayView.SourceView(
                        s.source().title(),
                        s.article(),
                        s.source().reference(),
                        s.source().textAsOf()),
                s.verifiedOn(),
                s.verification().name().toLowerCase(Locale.ROOT));
    }
}
