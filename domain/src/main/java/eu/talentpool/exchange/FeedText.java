package eu.talentpool.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters of a stream of any length that often lies about its encoding. The bytes decide: the byte order mark,
/// the zero bytes of UTF-16, and the first byte outside ASCII, which either begins a character of UTF-8 or not; what is
/// declared counts only where it is not. Later bytes that do not fit end the text.
final class FeedText extends Reader {

    private static final int SIZE = 16 * 1024;
    private static final int LOOK = 1024;
    private static final int LONGEST_CHARACTER = 8;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:<\\?xml[^>]*?encoding|<meta[^>]*?charset)\\s*=\\s*[\"']?([A-Za-z0-9._-]+)");

    /// What web browsers read for ISO-8859-1, of which it is a superset.
    private static final Charset LATIN = Charset.forName("windows-1252");

    private final InputStream source;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private final int maxStretch;
    private final @Nullable Charset declared;
    private final Charset otherwise;

    private @Nullable CharsetDecoder decoder;
    private @Nullable Finding repair;
    private @Nullable Unreadable failure;
    private boolean ended;
    private boolean cut;
    private long read;
    private long stretch;

    /// Does not close the stream.
    ///
    /// @param encoding   of bytes that are not UTF-8, if the text does not say; null for Windows-1252
    /// @param maxStretch most characters between two calls of [#progress]
    FeedText(InputStream source, @Nullable Charset encoding, int maxStretch) {
        this.source = source;
        this.maxStretch = maxStretch;
        fill(LOOK);
        var start = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        declared = declared(start);
        otherwise = declared != null && isOneByte(declared) ? latin(declared) : encoding == null ? LATIN : encoding;
        var certain = certain(start);
        if (certain != null) decoder = strict(certain);
        skipMarkAndSpace();
    }

    /// The whole text.
    static String decode(byte[] document) throws Unreadable {
        try (var text = new FeedText(new ByteArrayInputStream(document), null, Integer.MAX_VALUE)) {
            var whole = new StringBuilder(document.length);
            var part = new char[SIZE];
            for (var n = text.read(part); n >= 0; n = text.read(part)) whole.append(part, 0, n);
            return whole.toString();
        } catch (IOException e) {
            throw e.getCause() instanceof Unreadable u ? u : new Unreadable("not-readable", "", "It cannot be read.");
        }
    }

    /// What was read so far is dealt with.
    void progress() {
        stretch = 0;
    }

    /// Why reading ended before the end of the stream; null if it did not.
    @Nullable
    Unreadable failure() {
        return failure;
    }

    /// That the text was not in the encoding it declares; told once.
    Optional<Finding> takeRepair() {
        var told = Optional.ofNullable(repair);
        repair = null;
        return told;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        while (!chars.hasRemaining()) {
            fill(LONGEST_CHARACTER);
            if (ended && !bytes.hasRemaining()) return end();
            decode();
        }
        var count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        stretch += count;
        if (stretch > maxStretch)
            throw failed("item-too-large", "Something longer than " + maxStretch + " characters stands here.");
        return count;
    }

    @Override
    public void close() {}

    private int end() throws IOException {
        if (!cut) return -1;
        throw failed("feed-cut", "The stream failed before its end. Fetch it again.");
    }

    /// A stream that fails ends here; that it failed is told when what came is read.
    private void fill(int atLeast) {
        while (!ended && bytes.remaining() < atLeast) {
            bytes.compact();
            var count = receive();
            ended = count < 0;
            if (!ended) bytes.position(bytes.position() + count);
            bytes.flip();
        }
    }

    private int receive() {
        try {
            return source.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException e) {
            cut = true;
            return -1;
        }
    }

    private void decode() throws IOException {
        chars.clear();
        var before = bytes.position();
        if (decoder == null) ascii();
        else if (decoder.decode(bytes, chars, ended).isError()) {
            read += bytes.position() - before;
            throw failed(
                    "encoding-invalid",
                    "The bytes from number " + (read + 1) + " on are not " + decoder.charset()
                            + ", which those before are. Save it as UTF-8.");
        }
        read += bytes.position() - before;
        chars.flip();
    }

    private void ascii() {
        while (bytes.hasRemaining() && chars.hasRemaining()) {
            if (bytes.get(bytes.position()) < 0) {
                if (bytes.remaining() >= LONGEST_CHARACTER || ended) decide();
                return;
            }
            chars.put((char) bytes.get());
        }
    }

    private void decide() {
        var charset = beginsWithUtf8(bytes) ? StandardCharsets.UTF_8 : otherwise;
        decoder = strict(charset);
        if (declared != null && !charset.equals(latin(declared)))
            repair = new Finding(
                    Finding.Severity.REPAIRED,
                    "encoding-declared",
                    "",
                    "It says to be " + declared + ", but is not; read as " + charset + ".");
    }

    private static boolean beginsWithUtf8(ByteBuffer bytes) {
        var first = bytes.get(bytes.position()) & 0xff;
        var following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        if (first < 0xc2 || first > 0xf4 || bytes.remaining() <= following) return false;
        for (var i = 1; i <= following; i++) if ((bytes.get(bytes.position() + i) & 0xc0) != 0x80) return false;
        return true;
    }

    /// The encoding that the first bytes leave no doubt of, or that has no second reading.
    private @Nullable Charset certain(String start) {
        if (start.startsWith("\u00ef\u00bb\u00bf")) return StandardCharsets.UTF_8;
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\0<")) return StandardCharsets.UTF_16BE;
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("<\0")) return StandardCharsets.UTF_16LE;
        var known = declared == null || isOneByte(declared) || declared.name().startsWith("UTF");
        return known ? null : declared;
    }

    private void skipMarkAndSpace() {
        var before = bytes.position();
        if (bytes.remaining() >= 3 && bytes.get(before) == (byte) 0xef && bytes.get(before + 1) == (byte) 0xbb)
            bytes.position(before + 3);
        else if (bytes.remaining() >= 2
                && (bytes.getShort(before) == (short) 0xfeff || bytes.getShort(before) == (short) 0xfffe))
            bytes.position(before + 2);
        while (decoder == null && bytes.hasRemaining() && " \t\r\n".indexOf(bytes.get(bytes.position())) >= 0)
            bytes.get();
        read += bytes.position() - before;
    }

    private static @Nullable Charset declared(String start) {
        var name = DECLARED.matcher(start);
        try {
            return name.find() ? Charset.forName(name.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static Charset latin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? LATIN
                : charset;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private IOException failed(String rule, String message) {
        failure = new Unreadable(rule, "", message);
        return new IOException(rule, failure);
    }
}
