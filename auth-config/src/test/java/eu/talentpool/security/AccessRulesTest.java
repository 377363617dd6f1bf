package eu.talentpool.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    @Test
    void refusesTwoRulesForTheSameCall() {
        AccessTable one = () -> List.of(rule("/vacancies/{id}"));
        AccessTable other = () -> List.of(rule("/vacancies/{vacancy}"));
        assertThatThrownBy(() -> new AccessRules(List.of(one, other)))
                .hasMessage("Two access rules for GET /vacancies/{vacancy}: keep one of them in the access tables");
    }

    @Test
    void refusesARuleThatNamesNoRoleOrNoOwner() {
        assertThatThrownBy(() -> new AccessRule("GET", "/vacancies", Set.of(), "everybody's"))
                .hasMessageContaining("GET /vacancies: name at least one role");
        assertThatThrownBy(() -> new AccessRule("GET", "/vacancies", Set.of(Role.NCP), " "))
                .hasMessageContaining("say whose data");
    }

    private static AccessRule rule(String path) {
        return new AccessRule("GET", path, Set.of(Role.NCP), "of the own Member State");
    }
}
