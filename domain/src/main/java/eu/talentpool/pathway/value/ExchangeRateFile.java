package eu.talentpool.pathway.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The file of reference rates as the European Central Bank publishes it.
final class ExchangeRateFile {

    private static final String NO_RATE = "N/A";

    private ExchangeRateFile() {}

    static ExchangeRates read(Path file) {
        var days = new TreeMap<LocalDate, Map<String, BigDecimal>>();
        var lines = lines(file);
        if (lines.isEmpty() || !lines.getFirst().startsWith("Date,"))
            throw new IllegalArgumentException("Exchange rates " + file + ": line 1 does not begin with Date");
        var head = lines.getFirst().split(",");
        for (int i = 1; i < lines.size(); i++) {
            try {
                var cells = lines.get(i).split(",");
                days.put(LocalDate.parse(cells[0].strip()), rates(head, cells));
            } catch (DateTimeException | NumberFormatException e) {
                throw new IllegalArgumentException(
                        "Exchange rates " + file + ": line " + (i + 1) + " is no day of rates", e);
            }
        }
        return new ExchangeRates(days);
    }

    private static Map<String, BigDecimal> rates(String[] head, String[] cells) {
        var rates = new HashMap<String, BigDecimal>();
        for (int i = 1; i < Math.min(head.length, cells.length); i++)
            if (!cells[i].isBlank() && !cells[i].strip().equals(NO_RATE))
                rates.put(head[i].strip(), new BigDecimal(cells[i].strip()));
        return rates;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Exchange rates " + file + " cannot be read", e);
        }
    }
}
