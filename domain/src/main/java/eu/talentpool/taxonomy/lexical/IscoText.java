package eu.talentpool.taxonomy.lexical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The ISCO-08 groups as concepts. The official description of a unit group ends with examples of the occupations that
/// belong to it and of others that belong elsewhere, with the code of their group: both are names of a group.
public final class IscoText {

    private static final String EXAMPLES = "Examples of the occupations classified here";
    private static final String ELSEWHERE = "Some related occupations classified elsewhere";
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*[-–]\\s*(.+?)\\s*$");
    private static final Pattern ITEM_ELSEWHERE = Pattern.compile("(?m)^\\s*[-–]\\s*(.+?)\\s*[-–]\\s*(\\d{4})\\s*$");

    private IscoText() {}

    /// @param titles       English titles of the groups by code of 1 to 4 digits
    /// @param descriptions English, by code; may lack some
    /// @return by code
    public static Map<String, ConceptText> of(Map<String, String> titles, Map<String, String> descriptions) {
        Map<String, List<String>> names = new HashMap<>();
        titles.forEach((code, title) -> names.put(code, new ArrayList<>(List.of(title))));
        descriptions.forEach((code, text) -> addNames(code, text, names));
        var concepts = new TreeMap<String, ConceptText>();
        titles.keySet().forEach(code -> concepts.put(code, concept(code, names, descriptions.getOrDefault(code, ""))));
        return concepts;
    }

    private static ConceptText concept(String code, Map<String, List<String>> names, String description) {
        var labels = Map.of("en", names.getOrDefault(code, List.of()));
        var tasks = description.substring(0, Math.min(start(description, EXAMPLES), start(description, ELSEWHERE)));
        return new ConceptText(labels, tasks, code, true);
    }

    private static void addNames(String code, String description, Map<String, List<String>> names) {
        var elsewhere = start(description, ELSEWHERE);
        var examples = Math.min(start(description, EXAMPLES), elsewhere);
        ITEM.matcher(description.substring(examples, elsewhere))
                .results()
                .forEach(item -> addName(code, item.group(1), names));
        ITEM_ELSEWHERE
                .matcher(description.substring(elsewhere))
                .results()
                .forEach(item -> addName(item.group(2), item.group(1), names));
    }

    private static void addName(String code, String name, Map<String, List<String>> names) {
        names.computeIfPresent(code, (key, known) -> {
            known.add(name);
            return known;
        });
    }

    private static int start(String description, String heading) {
        var start = description.indexOf(heading);
        return start < 0 ? description.length() : start;
    }
}
