package eu.talentpool.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Economic activities as documents write them (`I56.1`, `C33.1.7`, `62.01`, `A1`, `J`), cut down to section and
/// division. Source of the sections: NACE Rev. 2, Regulation (EC) No 1893/2006, Annex I. Rev. 2.1 gives divisions other
/// letters, so the division decides.
final class Nace {

    private static final Pattern CODE =
            Pattern.compile("([A-U])?\\s*(?:(\\d{1,2})(?:\\.\\d[\\d.]*)?|(\\d{2})\\d{1,3})?");

    /// First division of each section.
    private static final TreeMap<Integer, String> SECTIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "A"),
            Map.entry(5, "B"),
            Map.entry(10, "C"),
            Map.entry(35, "D"),
            Map.entry(36, "E"),
            Map.entry(41, "F"),
            Map.entry(45, "G"),
            Map.entry(49, "H"),
            Map.entry(55, "I"),
            Map.entry(58, "J"),
            Map.entry(64, "K"),
            Map.entry(68, "L"),
            Map.entry(69, "M"),
            Map.entry(77, "N"),
            Map.entry(84, "O"),
            Map.entry(85, "P"),
            Map.entry(86, "Q"),
            Map.entry(90, "R"),
            Map.entry(94, "S"),
            Map.entry(97, "T"),
            Map.entry(99, "U")));

    private Nace() {}

    /// `J62`, or `J` if only the section is given; null if it is no code.
    static @Nullable String division(String text) {
        var code = CODE.matcher(text.strip());
        if (!code.matches()) return null;
        var digits = code.group(2) == null ? code.group(3) : code.group(2);
        if (digits == null) return code.group(1);
        var section = SECTIONS.floorEntry(Integer.parseInt(digits));
        return section == null ? null : section.getValue() + "%02d".formatted(Integer.parseInt(digits));
    }
}
