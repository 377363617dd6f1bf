package eu.talentpool.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// By what a posting is known when it comes again: its identifier within its employer, else its address, else its
/// words.
record JobPostingKey(FeedNode posting, JobPostings.Page page, Findings findings) {

    /// @throws Unreadable if there is nothing to know it by
    String get(@Nullable String employer, String title) throws Unreadable {
        var identifier = identifier(employer);
        if (identifier != null) return identifier;
        var address = Stream.of(posting.textAt("url"), posting.textAt("@id"), page.url())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return address != null ? address : ofWords(employer, title);
    }

    private @Nullable String identifier(@Nullable String employer) {
        var node = posting.find("identifier").orElse(null);
        if (node == null) return null;
        var value = node.text().isEmpty() ? node.textAt("value") : node.text();
        if (value == null) return null;
        var issuer = node.textAt("name") != null ? node.textAt("name") : employer;
        return issuer == null ? value : issuer + ":" + value;
    }

    private String ofWords(@Nullable String employer, String title) throws Unreadable {
        if (title.isEmpty())
            throw new Unreadable(
                    "posting-id-missing",
                    "identifier",
                    "The posting has no identifier, no address and no title. Give it an identifier that stays.");
        findings.note(
                "posting-id-missing",
                "identifier",
                "Neither identifier nor address; known by title, employer and place, so a change makes it a new one.");
        var places = posting.list("jobLocation").stream()
                .flatMap(FeedNode::everything)
                .map(FeedNode::text)
                .toList();
        var words = String.join("\n", title, String.valueOf(employer), places.toString());
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
