package eu.talentpool.taxonomy;

import org.jspecify.annotations.Nullable;

/// A title or a skill as somebody wrote it, and the concept it was linked to.
///
/// @param text       the words of the document; may be empty when the document gave only a code
/// @param uri        ESCO URI of the concept, or null while (or because) it is unlinked
/// @param iscoGroup  ISCO-08 code, 1 to 4 digits, given by the document or by the concept; null if unknown.
/// Skills have none
/// @param confidence of the link, 0 to 1; 1 when the document itself gave the code
public record Mention(
        String text, @Nullable String uri, @Nullable String iscoGroup, double confidence) {

    public Mention {
        text = text.strip();
        if (confidence < 0 || confidence > 1)
            throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }

    /// Words that no concept was found for yet.
    public static Mention ofText(String text) {
        return new Mention(text, null, null, 0);
    }

    /// A concept named by its URI in the document itself.
    public static Mention ofUri(String text, String uri) {
        return new Mention(text, uri, null, 1);
    }

    /// An occupation named by its ISCO-08 code in the document itself.
    public static Mention ofIsco(String text, String iscoGroup) {
        return new Mention(text, null, iscoGroup, 1);
    }

    public boolean linked() {
        return uri != null;
    }

    /// The ISCO-08 code, unless it is only a guess that words are near to the group: who looks for people may go by a
    /// guess, law may not.
    ///
    /// @return null if unknown
    public @Nullable String knownGroup() {
        return linked() || confidence == 1 ? iscoGroup : null;
    }
}
