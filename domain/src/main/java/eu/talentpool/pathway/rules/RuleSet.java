package eu.talentpool.pathway.rules;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import eu.talentpool.pathway.requirement.PayRequirement;
import eu.talentpool.pathway.value.Amount;
import eu.talentpool.pathway.value.Datum;
import eu.talentpool.pathway.value.Listing;
import eu.talentpool.pathway.value.Statement;
import eu.talentpool.pathway.value.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of one pathway in one Member State: a file of the rule data with what it takes from common files. A
/// file that speaks for several Member States gives one set for each.
///
/// @param information   the pathway is told and never assessed
/// @param withoutJob    a way of its own, for study or to look for work: no job on offer is taken up by it
/// @param effectiveFrom first day the file speaks of
/// @param lists         lists of occupations by name
/// @param statements    what is told and not compared
/// @param reservations  keys of what an authority examines and the rules do not compare
/// @param gaps          keys of what the material behind the rules did not give
public record RuleSet(
        String pathway,
        String memberState,
        boolean information,
        boolean withoutJob,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Map<String, Source> sources,
        Map<String, List<Listing>> lists,
        List<Rule> conditions,
        List<Route> routes,
        List<Statement> statements,
        List<String> reservations,
        List<String> gaps) {

    /// @param reference address, or repository with commit and path, of the text that was read
    public record Source(
            String title, String reference, @Nullable LocalDate textAsOf) {}

    /// A way to the permit. All of `all` and one of each group in `gates` must hold.
    ///
    /// @param all   ids of conditions
    /// @param gates groups of ids of conditions
    public record Route(String id, List<String> all, List<List<String>> gates) {
        public Route {
            all = List.copyOf(all);
            gates = requireNonNullElse(gates, List.<List<String>>of()).stream()
                    .map(List::copyOf)
                    .toList();
        }

        public Stream<String> conditions() {
            return Stream.concat(all.stream(), gates.stream().flatMap(List::stream));
        }
    }

    public RuleSet {
        sources = Map.copyOf(sources);
        lists = Map.copyOf(requireNonNullElse(lists, Map.of()));
        conditions = List.copyOf(requireNonNullElse(conditions, List.of()));
        routes = List.copyOf(requireNonNullElse(routes, List.of()));
        statements = List.copyOf(requireNonNullElse(statements, List.of()));
        reservations = List.copyOf(requireNonNullElse(reservations, List.of()));
        gaps = List.copyOf(requireNonNullElse(gaps, List.of()));
    }

    public boolean covers(LocalDate day) {
        return Validity.covers(effectiveFrom, effectiveTo, day);
    }

    /// The dated values of the conditions and lists, and the statements.
    public Stream<Datum> data() {
        return Stream.of(lists.values().stream().flatMap(List::stream), amounts(), statements.stream())
                .flatMap(data -> data);
    }

    private Stream<Amount> amounts() {
        return conditions.stream()
                .map(Rule::requirement)
                .flatMap(r -> r instanceof PayRequirement pay ? pay.amounts().stream() : Stream.empty());
    }

    public Source source(String key) {
        return requireNonNull(sources.get(key));
    }
}
