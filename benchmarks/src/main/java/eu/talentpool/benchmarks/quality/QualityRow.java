package eu.talentpool.benchmarks.quality;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured on a set.
///
/// @param command as it can be typed, without the name of the program
/// @param ours    by the name of the measure
/// @param floor   the same for the baseline
record QualityRow(QualitySet set, String command, Map<String, Double> ours, Map<String, Double> floor) {

    String line() {
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        set.name(),
                        String.join(" / ", set.measures()),
                        values(ours),
                        values(floor),
                        set.known(),
                        set.target(),
                        set.published().isEmpty() ? "-" : set.published());
    }

    private String values(Map<String, Double> measured) {
        return set.measures().stream()
                .map(name -> String.format(Locale.ROOT, "%.3f", measured.get(name)))
                .collect(Collectors.joining(" / "));
    }
}
