package eu.talentpool.exchange;

import eu.talentpool.taxonomy.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What occupation a posting names. A code counts only if it says to be ISCO-08 or ESCO: four digits alone may be SSYK,
/// and O*NET codes have no exact counterpart.
record JobPostingOccupations(FeedNode posting, Findings findings) {

    private static final Pattern ISCO = Pattern.compile("(?:https?://data\\.europa\\.eu/esco/isco/C|C)?(\\d{1,4})");
    private static final Pattern ISCO_IN_WORDS = Pattern.compile("(?i)ISCO(?:-?08)?[\\s:]+(\\d{1,4})");
    private static final Pattern CODE = Pattern.compile("[\\d.-]+");

    List<Mention> occupations(String title) {
        var nodes = Stream.concat(
                        posting.list("relevantOccupation").stream()
                                .flatMap(o -> Stream.concat(Stream.of(o), o.list("occupationalCategory").stream())),
                        posting.list("occupationalCategory").stream())
                .toList();
        var coded = nodes.stream()
                .map(node -> coded(node, title))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!coded.isEmpty()) return coded;
        var words = new ArrayList<String>(List.of(title));
        for (var node : nodes) {
            var text = words(node);
            if (text != null) words.add(text);
        }
        return words.stream().distinct().map(Mention::ofText).toList();
    }

    private @Nullable Mention coded(FeedNode node, String title) {
        for (var text : texts(node)) {
            var uri = EscoUris.occupation(text);
            if (uri != null) return Mention.ofUri("", uri);
            var isco = text.startsWith("http") || saysIsco(node) ? ISCO.matcher(text) : ISCO_IN_WORDS.matcher(text);
            if (isco.matches()) return Mention.ofIsco(title, isco.group(1));
        }
        return null;
    }

    private static List<String> texts(FeedNode node) {
        return Stream.of(
                        node.text(),
                        node.textAt("codeValue"),
                        node.textAt("url"),
                        node.textAt("@id"),
                        node.textAt("name"))
                .filter(Objects::nonNull)
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static boolean saysIsco(FeedNode node) {
        return node.list("inCodeSet").stream()
                .flatMap(FeedNode::everything)
                .anyMatch(set -> set.text().toUpperCase(Locale.ROOT).contains("ISCO"));
    }

    private @Nullable String words(FeedNode node) {
        var code = node.text().isEmpty() ? node.textAt("codeValue") : node.text();
        if (code != null && CODE.matcher(code).matches()) {
            findings.note(
                    "occupation-code",
                    "occupationalCategory",
                    "The code does not say to be ISCO-08 or ESCO, so it is not taken for one.");
            return node.textAt("name");
        }
        var text = node.text().isEmpty() ? node.textAt("name") : node.text();
        return text == null ? null : PlainText.of(text).replace('\n', ' ');
    }
}
