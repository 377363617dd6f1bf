package eu.talentpool.ingestion.container;

import java.nio.charset.StandardCharsets;

/// What a stream is, by its first bytes. A name is never asked.
enum Shape {
    ZIP,
    EMPTY_ZIP,
    GZIP,
    TAR,
    /// A JSON document on each line.
    LINES,
    DOCUMENT;

    private static final int TAR_MAGIC_AT = 257;

    static Shape of(byte[] head) {
        if (startsWith(head, 0, "PK\3\4") || startsWith(head, 0, "PK\7\bPK\3\4")) return ZIP;
        if (startsWith(head, 0, "PK\5\6")) return EMPTY_ZIP;
        if (startsWith(head, 0, "\37\u008b\b")) return GZIP;
        if (startsWith(head, TAR_MAGIC_AT, "ustar")) return TAR;
        return beginsWithBrace(head) && hasTwoObjects(head) ? LINES : DOCUMENT;
    }

    static boolean beginsWithBrace(byte[] head) {
        var start = startsWith(head, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
        var first = skipSpace(head, start);
        return first < head.length && head[first] == '{';
    }

    /// An object that ends where a line ends, and another that begins the next: no single JSON document has that.
    private static boolean hasTwoObjects(byte[] head) {
        for (var at = 0; at < head.length; at++) {
            if (head[at] != '}') continue;
            var next = skipSpace(head, at + 1);
            if (next < head.length && head[next] == '{' && hasLineEnd(head, at, next)) return true;
        }
        return false;
    }

    private static boolean hasLineEnd(byte[] bytes, int from, int to) {
        for (var at = from; at < to; at++) if (bytes[at] == '\n') return true;
        return false;
    }

    private static int skipSpace(byte[] bytes, int from) {
        var at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n'))
            at++;
        return at;
    }

    private static boolean startsWith(byte[] bytes, int at, String magic) {
        var expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + expected.length) return false;
        for (var i = 0; i < expected.length; i++) if (bytes[at + i] != expected[i]) return false;
        return true;
    }
}
