package eu.talentpool.exchange;

import eu.talentpool.exchange.ReadResult.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The postings of one document of JSON-LD or of one web page: alone, in a list, in `@graph`, or below other nodes.
///
/// @param byId nodes with content, for those that only refer to them
/// @param page what the page around them tells
record JobPostings(List<FeedNode> postings, Map<String, FeedNode> byId, Page page) {

    /// @param url      its own address, or null
    /// @param language of its words, or null
    record Page(@Nullable String url, @Nullable String language) {

        static final Page NONE = new Page(null, null);
    }

    /// True for what may hold a posting: JSON with a member of JSON-LD at its top.
    static boolean mayBeIn(JsonNode json) {
        Predicate<JsonNode> isLinked = node ->
                node.isObject() && Stream.of("@type", "@graph", "@context").anyMatch(node::has);
        return isLinked.test(json) || json.isArray() && json.valueStream().anyMatch(isLinked);
    }

    static List<ReadResult> readAll(JsonNode json) throws Unreadable {
        var found = in(List.of(json), Page.NONE);
        if (found.postings.isEmpty())
            throw new Unreadable(
                    "no-job-posting",
                    "$",
                    "This is JSON-LD without a JobPosting. Send the JobPosting, or a EURES PositionOpening.");
        return found.read();
    }

    /// @param blocks that may refer to each other
    static JobPostings in(List<JsonNode> blocks, Page page) {
        var postings = new ArrayList<FeedNode>();
        var byId = new HashMap<String, FeedNode>();
        for (var block : blocks)
            FeedNode.of(block).everything().forEach(node -> {
                if (isPosting(node)) postings.add(node);
                var id = node.textAt("@id");
                if (id != null && node.children().size() > 1) byId.putIfAbsent(id, node);
            });
        return new JobPostings(postings, byId, postings.size() == 1 ? page : new Page(null, page.language()));
    }

    private static boolean isPosting(FeedNode node) {
        return node.list("@type").stream()
                .map(type -> type.text().toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.matches("(https?://schema\\.org/|schema:)?jobposting"));
    }

    List<ReadResult> read() {
        return postings.stream().map(this::read).toList();
    }

    private ReadResult read(FeedNode posting) {
        try {
            return new JobPostingReader(posting, this).read();
        } catch (Unreadable e) {
            return new Rejected(e.key(), List.of(e.finding()));
        }
    }

    /// The node that this one refers to, or this one.
    FeedNode resolved(FeedNode node) {
        var id = node.textAt("@id");
        return id != null && node.children().size() == 1 ? byId.getOrDefault(id, node) : node;
    }
}
