package eu.talentpool.gateway;

import eu.talentpool.consent.Consent;
import eu.talentpool.pathway.terms.Verification;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// A gateway office, as it is configured.
///
/// @param residence   ISO 3166 alpha-2 of the country whose residents it helps
/// @param purpose     the consent it needs
/// @param occupations ISCO-08 groups it helps in, each with all below it
/// @param languages   ISO 639-1
/// @param documents   that it may ask for
/// @param steps       what is to be known on the way
public record Office(
        String name,
        String residence,
        Consent.Purpose purpose,
        List<String> occupations,
        List<String> languages,
        @DefaultValue List<Document> documents,
        @DefaultValue List<Step> steps) {

    /// @param destinations Member States that want it; empty for all
    /// @param proves       labels of conditions of pathways that it bears out; none: only officers ask for it
    /// @param verification how far it is verified what is said of it
    public record Document(
            String code,
            String name,
            @DefaultValue("") String note,
            @DefaultValue List<String> destinations,
            @DefaultValue List<String> proves,
            String source,
            Verification verification) {

        boolean wantedIn(String destination) {
            return destinations.isEmpty() || destinations.contains(destination);
        }
    }

    /// @param destinations Member States it concerns; empty for all
    public record Step(@DefaultValue List<String> destinations, String text, String source, Verification verification) {

        boolean concerns(String destination) {
            return destinations.isEmpty() || destinations.contains(destination);
        }
    }

    boolean covers(String iscoGroup) {
        return occupations.stream().anyMatch(iscoGroup::startsWith);
    }

    List<Step> steps(String destination) {
        return steps.stream().filter(s -> s.concerns(destination)).toList();
    }
}
