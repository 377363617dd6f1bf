package eu.talentpool.pathway;

import eu.talentpool.pathway.rules.RuleBook;
import eu.talentpool.pathway.rules.RuleFiles;
import eu.talentpool.pathway.value.ExchangeRates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One version of the rule data of all pathways, read and checked once, and the exchange rates beside it.
/// Immutable but for the days it keeps ready; safe for use by many threads.
public final class PathwayRules {

    private final RuleBook book;
    private final ExchangeRates rates;
    private final Map<LocalDate, BookOfDay> days = new ConcurrentHashMap<>();

    /// Days kept ready.
    private static final int MOST_DAYS = 50;

    private PathwayRules(RuleBook book, ExchangeRates rates) {
        this.book = book;
        this.rates = rates;
    }

    /// Reads the rule data the product ships, without exchange rates.
    ///
    /// @throws RuntimeException if a file is missing or broken; the message names file, place and what is wrong
    public static PathwayRules load() {
        return of(RuleFiles.bundled(), ExchangeRates.NONE);
    }

    /// Reads the rule data the product ships, and those of an operator's folder, which replace them by name.
    ///
    /// @throws RuntimeException as [#load()]
    public static PathwayRules load(Path folder) {
        return of(RuleFiles.bundled().with(folder), rates(folder));
    }

    static ExchangeRates rates(Path folder) {
        var file = folder.resolve(RuleFiles.RATES);
        return Files.exists(file) ? ExchangeRates.read(file) : ExchangeRates.NONE;
    }

    static PathwayRules of(RuleFiles files, ExchangeRates rates) {
        return new PathwayRules(RuleBook.read(files), rates);
    }

    /// Hash of the rule data: equal data have equal versions. Exchange rates are no part of it.
    public String version() {
        return book.version();
    }

    /// As they stand on a day.
    BookOfDay on(LocalDate day) {
        if (days.size() > MOST_DAYS) days.clear();
        return days.computeIfAbsent(day, asOf -> new BookOfDay(book, asOf, rates));
    }

    /// Everything the rules say, laid open.
    public RuleBook book() {
        return book;
    }

    ExchangeRates rates() {
        return rates;
    }
}
