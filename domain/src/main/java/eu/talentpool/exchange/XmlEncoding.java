package eu.talentpool.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Decodes the bytes of an XML document strictly: byte order mark, zero bytes of UTF-16, the declaration, else UTF-8.
final class XmlEncoding {

    private static final int LOOK = 256;
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private XmlEncoding() {}

    /// The characters, without byte order mark.
    static String decode(byte[] document) throws Unreadable {
        var charset = charset(document);
        var bytes = ByteBuffer.wrap(document);
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(
                    "encoding-invalid",
                    "",
                    "The bytes from number " + (bytes.position() + 1) + " on are not " + charset
                            + ", which the document is said to be. Save it as UTF-8.");
        }
    }

    private static Charset charset(byte[] document) throws Unreadable {
        var start = new String(document, 0, Math.min(document.length, LOOK), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\0<")) return StandardCharsets.UTF_16BE;
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("<\0")) return StandardCharsets.UTF_16LE;
        var declared = DECLARED.matcher(start);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) throws Unreadable {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("encoding-unknown", "", "The encoding it declares is unknown. Save it as UTF-8.");
        }
    }
}
