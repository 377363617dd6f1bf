package eu.talentpool.searchindex;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a record looks like in the index: a document, or nothing if it must not be there.
///
/// @param version of the record when it was read
/// @param source  document with `id`, `version` and `fingerprint`; null if the record has no place in the index
record IndexDocument(UUID id, long version, @Nullable ObjectNode source) {

    static IndexDocument absent(UUID id, long version) {
        return new IndexDocument(id, version, null);
    }

    /// @param fields content of the document; the marks and the lot are added here
    static IndexDocument of(UUID id, long version, ObjectNode fields) {
        fields.put("id", id.toString());
        fields.put("lot", Lot.of(id));
        fields.put("fingerprint", fingerprint(fields));
        fields.put("version", version);
        return new IndexDocument(id, version, fields);
    }

    String key() {
        return id.toString();
    }

    /// Of the content alone, whatever the order of its members: the marks `version` and `fingerprint` are left out.
    static String fingerprint(JsonNode document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical(document).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode canonical(JsonNode node) {
        if (!node.isObject()) return node;
        var sorted = JsonNodeFactory.instance.objectNode();
        node.propertyNames().stream()
                .sorted()
                .filter(name -> !name.equals("version") && !name.equals("fingerprint"))
                .forEach(name -> sorted.set(name, canonical(node.get(name))));
        return sorted;
    }
}
