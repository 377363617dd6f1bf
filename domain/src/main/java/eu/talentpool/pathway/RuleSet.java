package eu.talentpool.pathway;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of one pathway in one Member State: one file of the rule data.
///
/// @param effectiveFrom first day the file speaks of
/// @param reservations  keys of what an authority examines and the rules do not compare
/// @param gaps          keys of what the material behind the rules did not give
record RuleSet(
        String pathway,
        String memberState,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Map<String, Source> sources,
        List<Rule> conditions,
        List<Route> routes,
        List<String> reservations,
        List<String> gaps) {

    /// @param reference address, or repository with commit and path, of the text that was read
    record Source(String title, String reference, @Nullable LocalDate textAsOf) {
        Source {
            requireNonNull(title, "title of the source is missing");
            requireNonNull(reference, "reference of the source is missing");
        }
    }

    /// A way to the permit. All of `all` and one of each group in `gates` must hold.
    ///
    /// @param all   ids of conditions
    /// @param gates groups of ids of conditions
    record Route(String id, List<String> all, List<List<String>> gates) {
        Route {
            requireNonNull(id, "id is missing");
            all = List.copyOf(requireNonNull(all, "all is missing"));
            gates = requireNonNullElse(gates, List.<List<String>>of()).stream()
                    .map(List::copyOf)
                    .toList();
        }

        Stream<String> conditions() {
            return Stream.concat(all.stream(), gates.stream().flatMap(List::stream));
        }
    }

    RuleSet {
        requireNonNull(pathway, "pathway is missing");
        requireNonNull(memberState, "member_state is missing");
        requireNonNull(effectiveFrom, "effective_from is missing");
        sources = Map.copyOf(requireNonNull(sources, "sources are missing"));
        conditions = List.copyOf(requireNonNull(conditions, "conditions are missing"));
        routes = List.copyOf(requireNonNull(routes, "routes are missing"));
        reservations = List.copyOf(requireNonNullElse(reservations, List.of()));
        gaps = List.copyOf(requireNonNullElse(gaps, List.of()));
    }

    boolean covers(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }

    LegalSource source(Rule rule) {
        return source(rule.source(), rule.article(), rule.verifiedOn());
    }

    LegalSource source(Amount amount) {
        return source(amount.source(), amount.article(), amount.verifiedOn());
    }

    private LegalSource source(String key, String article, LocalDate verifiedOn) {
        var source = requireNonNull(sources.get(key));
        return new LegalSource(source.title(), article, source.reference(), source.textAsOf(), verifiedOn);
    }
}
