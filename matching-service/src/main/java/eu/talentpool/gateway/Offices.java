package eu.talentpool.gateway;

import eu.talentpool.audit.Actor;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// @param offices by the code that tokens carry in the claim `office`
@ConfigurationProperties("talentpool.gateway")
record Offices(Map<String, Office> offices) {

    /// @throws ResponseStatusException if the token names none that is configured
    String codeOf(Actor actor) {
        var code = actor.office();
        if (code == null || !offices.containsKey(code))
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Your token names no office that is set up. Ask the operator for the claim 'office', or for the"
                            + " office in talentpool.gateway.offices.");
        return code;
    }

    /// @throws IllegalStateException if the office is not configured any more
    Office get(String code) {
        var office = offices.get(code);
        if (office == null)
            throw new IllegalStateException(
                    "Office " + code + " has cases and is missing in talentpool.gateway.offices");
        return office;
    }
}
