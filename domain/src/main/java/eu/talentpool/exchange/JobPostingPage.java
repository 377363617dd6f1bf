package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A web page with JSON-LD in it. Nothing it points to is fetched.
final class JobPostingPage {

    /// Some programs put the block into a comment of HTML or of a script.
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(<!--|(//\\s*|/\\*\\s*)?<!\\[CDATA\\[(\\s*\\*/)?)|(-->|(//\\s*|/\\*\\s*)?]]>(\\s*\\*/)?)\\s*$");

    private JobPostingPage() {}

    static List<ReadResult> readAll(byte[] document) throws Unreadable {
        var page = Jsoup.parse(FeedText.decode(document));
        var blocks = new ArrayList<JsonNode>();
        var broken = new ArrayList<ReadResult>();
        for (var script : scripts(page)) {
            try {
                blocks.add(JsonFormat.parseLeniently(WRAPPING.matcher(script).replaceAll("")));
            } catch (Unreadable e) {
                if (script.contains("JobPosting")) broken.add(rejected(blocks.size() + broken.size() + 1, e.finding()));
            }
        }
        var results = new ArrayList<>(JobPostings.in(blocks, page(page)).read());
        results.addAll(broken);
        if (results.isEmpty()) throw noPosting();
        return results;
    }

    private static List<String> scripts(Document page) {
        return page.select("script[type]").stream()
                .filter(s -> s.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .map(Element::data)
                .toList();
    }

    private static ReadResult rejected(int number, Finding finding) {
        return new ReadResult.Rejected(
                null,
                List.of(new Finding(finding.severity(), finding.rule(), "JSON-LD block " + number, finding.message())));
    }

    private static JobPostings.Page page(Document page) {
        var root = page.selectFirst("html[lang]");
        return new JobPostings.Page(address(page), root == null ? null : root.attr("lang"));
    }

    private static @Nullable String address(Document page) {
        var link = page.selectFirst("link[rel=canonical][href]");
        return link == null || !link.attr("href").startsWith("http") ? null : link.attr("href");
    }

    private static Unreadable noPosting() {
        return new Unreadable(
                "no-job-posting",
                "",
                "This is a web page (HTML) without a JobPosting in JSON-LD. Send the vacancy itself, or a page with"
                        + " it.");
    }
}
