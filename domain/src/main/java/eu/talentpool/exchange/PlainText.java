package eu.talentpool.exchange;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Turns the texts of documents - plain, HTML, HTML escaped once too often - into plain text: one line for each
/// paragraph or list item, addresses of links kept in parentheses, scripts and styles gone.
final class PlainText {

    /// Longer texts are cut, in characters.
    static final int MAX_LENGTH = 100_000;

    /// Senders escape up to three times.
    private static final int MAX_ROUNDS = 3;

    /// Only elements of HTML count as markup, so that `List<String>` stays.
    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|ul|ol|li|div|span|b|strong|i|em|u|s|a|h[1-6]|table|tbody|thead|tr|td|th|blockquote|pre|code|font"
                    + "|hr|img|sub|sup|small|section|article|script|style|html|head|body|iframe|center)"
                    + "(\\s[^<>]*)?/?>|<!--",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");

    private static final Pattern GAP = Pattern.compile("[ \\t]{2,}");

    private PlainText() {}

    static String of(String text) {
        var plain = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            if (plain.indexOf('<') >= 0 && TAG.matcher(plain).find()) plain = withoutTags(plain);
            else if (plain.indexOf('&') >= 0 && ENTITY.matcher(plain).find())
                plain = Parser.unescapeEntities(plain, false);
            else break;
        }
        return tidy(plain);
    }

    /// A text without markup, whose `<` and `&` stay.
    static String ofPlain(String text) {
        return tidy(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
    }

    /// Text of an element; one that is too long is reported.
    static String of(XmlElement element, Findings findings) {
        return of(element.text(), element::path, findings);
    }

    /// A text that is too long is reported.
    static String of(String text, Supplier<String> path, Findings findings) {
        if (text.length() > MAX_LENGTH)
            findings.repaired("text-too-long", path.get(), "Cut after " + MAX_LENGTH + " characters.");
        return of(text);
    }

    private static String withoutTags(String html) {
        var text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new Collector(text, new HashSet<>()));
        return text.toString();
    }

    private static String tidy(String text) {
        var spaced = text.replace('\u00a0', ' ');
        if (spaced.indexOf('\n') < 0 && spaced.indexOf('\r') < 0) return tidyLine(spaced);
        return spaced.lines()
                .map(PlainText::tidyLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String tidyLine(String line) {
        var text = line.strip();
        return text.contains("  ") || text.indexOf('\t') >= 0
                ? GAP.matcher(text).replaceAll(" ")
                : text;
    }

    /// @param told addresses that stand in the text; each is told once, because a link that nobody closes is repeated
    /// by
    ///             the rules of HTML in every paragraph after it
    private record Collector(StringBuilder text, Set<String> told) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) text.append(words.getWholeText().replaceAll("\\s+", " "));
            if (breaks(node)) text.append('\n');
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.nameIs("a")) appendAddress(element);
            if (breaks(node)) text.append('\n');
        }

        private void appendAddress(Element link) {
            var address = link.attr("href").strip();
            if (address.matches("(?i)(https?|mailto):.*") && !link.text().contains(address) && told.add(address))
                text.append(" (").append(address).append(')');
        }

        private static boolean breaks(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.nameIs("br") || element.nameIs("td"));
        }
    }
}
