package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleBook;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// All rules as they stand on one day, made ready once for many pairs.
final class BookOfDay {

    private final RuleBook book;
    private final LocalDate asOf;
    private final ExchangeRates rates;
    private final Shared shared = new Shared();
    private final Map<String, List<Pathway>> byState = new HashMap<>();

    /// @param assessment of a pair; where nothing is compared the same for all
    record Pathway(boolean withoutJob, Function<Comparison, PathwayAssessment> assessment) {}

    BookOfDay(RuleBook book, LocalDate asOf, ExchangeRates rates) {
        this.book = book;
        this.asOf = asOf;
        this.rates = rates;
        for (var set : book.list()) byState.computeIfAbsent(set.memberState(), this::read);
    }

    /// Those of the Member State and the instruments of the Union, by name.
    List<Pathway> pathways(String memberState) {
        var known = byState.get(memberState);
        return known == null ? read(memberState) : known;
    }

    private List<Pathway> read(String memberState) {
        return book.pathways(memberState).stream()
                .map(name -> book.find(name, memberState)
                        .map(this::pathway)
                        .orElse(unknown(name, memberState, false, "no-rule-data")))
                .toList();
    }

    private Pathway pathway(RuleSet set) {
        if (!set.covers(asOf))
            return unknown(set.pathway(), set.memberState(), set.withoutJob(), "no-rule-data-for-date");
        var rules = new SetAssessment(RulesOfDay.of(set, asOf, rates, shared), book.version());
        if (!rules.day().ways().isEmpty()) return new Pathway(set.withoutJob(), rules::of);
        var told = rules.told();
        return new Pathway(set.withoutJob(), _ -> told);
    }

    private Pathway unknown(String pathway, String memberState, boolean withoutJob, String gap) {
        var unknown = new PathwayAssessment(
                pathway,
                memberState,
                asOf,
                PathwayState.UNKNOWN,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(gap),
                null,
                book.version());
        return new Pathway(withoutJob, _ -> unknown);
    }

    /// What the Member States have in common, with the number of all different rows and ways.
    Shared shared() {
        return shared;
    }
}
