package eu.talentpool.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An item of a feed or a posting, whatever it was written in: names with texts and further names below them. An
/// attribute of XML has `@` before its name, a list of JSON is a repeated name, a row of CSV has its columns below it.
final class FeedNode {

    private final String name;
    private final List<FeedNode> children = new ArrayList<>(0);
    private final StringBuilder text = new StringBuilder(0);

    FeedNode(String name) {
        this.name = name;
    }

    /// A whole document of JSON; null and what is empty are left out.
    static FeedNode of(JsonNode json) {
        var root = new FeedNode("");
        root.take("", json);
        return root;
    }

    private void take(String member, JsonNode json) {
        if (json.isArray()) json.forEach(item -> take(member, item));
        else if (json.isObject()) {
            var child = add(member);
            json.properties().forEach(p -> child.take(p.getKey(), p.getValue()));
        } else if (!json.isNull()) add(member).append(json.asString());
    }

    FeedNode add(String child) {
        var node = new FeedNode(child);
        children.add(node);
        return node;
    }

    void append(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    /// Own text, stripped.
    String text() {
        return text.toString().strip();
    }

    List<FeedNode> children() {
        return children;
    }

    /// Every node at the end of this path of names.
    List<FeedNode> list(String... path) {
        var found = Stream.of(this);
        for (var step : path) found = found.flatMap(n -> n.children.stream().filter(c -> c.name.equals(step)));
        return found.toList();
    }

    Optional<FeedNode> find(String... path) {
        return list(path).stream().findFirst();
    }

    /// First text at the end of this path; null if there is none.
    @Nullable
    String textAt(String... path) {
        return list(path).stream()
                .map(FeedNode::text)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// This node and every node below it, in document order.
    Stream<FeedNode> everything() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(FeedNode::everything));
    }
}
