package eu.talentpool.gateway;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(OwnCasesController.PATH)
@Tag(name = "Gateway office")
class OwnCasesController implements AccessTable {

    static final String PATH = "/api/v1/profiles/me/cases";

    private final OwnCases own;

    OwnCasesController(OwnCases own) {
        this.own = own;
    }

    @Override
    public List<AccessRule> rules() {
        return List.of(new AccessRule("GET", PATH, Set.of(Role.JOBSEEKER), "the own profile"));
    }

    @GetMapping
    @Operation(summary = "My cases: which office, how far, and which documents it waits for")
    List<Replies.OwnCase> list(Actor actor) {
        return own.list(actor);
    }
}
