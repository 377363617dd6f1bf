package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleBook;
import eu.talentpool.pathway.rules.RuleSet;
import eu.talentpool.pathway.value.ExchangeRates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All rules as they stand on one day, made ready once for many pairs.
final class BookOfDay {

    private final RuleBook book;
    private final LocalDate asOf;
    private final ExchangeRates rates;
    private final Shared shared = new Shared();
    private final Map<String, List<Pathway>> byState = new HashMap<>();

    /// @param rules null if there are none for the Member State or the day
    /// @param gap   why there are none
    record Pathway(
            String name, boolean withoutJob, @Nullable RulesOfDay rules, String gap) {}

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
                        .orElse(new Pathway(name, false, null, "no-rule-data")))
                .toList();
    }

    private Pathway pathway(RuleSet set) {
        var rules = set.covers(asOf) ? RulesOfDay.of(set, asOf, rates, shared) : null;
        return new Pathway(set.pathway(), set.withoutJob(), rules, "no-rule-data-for-date");
    }

    /// What the Member States have in common, with the number of all different rows and ways.
    Shared shared() {
        return shared;
    }
}
