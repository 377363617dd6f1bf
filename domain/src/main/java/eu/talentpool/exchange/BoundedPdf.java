package eu.talentpool.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/// Parses a PDF that nobody vouches for. PDFBox unpacks into memory whatever it needs, however large that gets. Here
/// every stream is unpacked by [Packed], which stops at a limit; objects are counted, and nothing is decrypted.
final class BoundedPdf extends PDFParser {

    /// Objects that are not packed.
    static final int MAX_OBJECTS = 200_000;

    /// Cross-reference and object streams, unpacked and taken together, in bytes. A CV needs less than a tenth.
    static final int MAX_STRUCTURE = 2 * 1024 * 1024;

    /// Of a row that refers to an object, in bytes. The parser reads rows of no width for ever.
    private static final int MIN_ROW = 2;

    private static final int MAX_FILTERS = 3;
    private static final int MAX_COLUMNS = 65_536;
    private static final int MAX_BITS = 16;

    /// The others are those of pictures.
    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "RunLengthDecode",
            "RL");

    private int objects;
    private int structure;
    private boolean limitReached;

    BoundedPdf(byte[] pdf) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
        document = new PackedDocument();
    }

    /// The parser repairs what it can and goes on, so that a limit may be reached without an exception.
    boolean limitReached() {
        return limitReached;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        if (++objects > MAX_OBJECTS) throw limit();
        return super.parseDirObject();
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getEncryptionDictionary() != null) throw new Locked();
    }

    private IOException limit() {
        limitReached = true;
        return new IOException("a limit is reached");
    }

    /// The PDF is encrypted.
    static final class Locked extends IOException {}

    private final class PackedDocument extends COSDocument {

        PackedDocument() {
            super(null, BoundedPdf.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new Packed(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    /// A stream of the file as it stands there.
    final class Packed extends COSStream {

        private Packed(RandomAccessReadView view) throws IOException {
            super(null, view);
        }

        /// @throws IOException also if it is longer than `max` bytes
        byte[] unpack(int max) throws IOException {
            var filters = filters();
            if (filters.size() > MAX_FILTERS || hasWideRows()) throw limit();
            var bytes = new Bounded(max);
            try (var raw = createRawInputStream()) {
                raw.transferTo(bytes);
            }
            for (var i = 0; i < filters.size(); i++) bytes = decoded(bytes, filters.get(i), i, max);
            return bytes.kept.toByteArray();
        }

        private Bounded decoded(Bounded bytes, COSName filter, int index, int max) throws IOException {
            if (!FILTERS.contains(filter.getName())) throw new IOException("no filter of texts");
            var output = new Bounded(max);
            var input = new ByteArrayInputStream(bytes.kept.toByteArray());
            FilterFactory.INSTANCE.getFilter(filter).decode(input, output, this, index);
            return output;
        }

        private List<COSName> filters() {
            return switch (getFilters()) {
                case COSName name -> List.of(name);
                case COSArray names ->
                    IntStream.range(0, names.size())
                            .mapToObj(names::getObject)
                            .map(name -> name instanceof COSName known ? known : COSName.getPDFName("?"))
                            .toList();
                case null, default -> List.of();
            };
        }

        /// The parser keeps two rows of a table in memory.
        private boolean hasWideRows() {
            return switch (getDictionaryObject(COSName.DP, COSName.DECODE_PARMS)) {
                case COSDictionary one -> isWide(one);
                case COSArray many ->
                    IntStream.range(0, many.size())
                            .mapToObj(many::getObject)
                            .anyMatch(one -> one instanceof COSDictionary parameters && isWide(parameters));
                case null, default -> false;
            };
        }

        private static boolean isWide(COSDictionary parameters) {
            return parameters.getInt(COSName.COLUMNS, 1) > MAX_COLUMNS
                    || parameters.getInt(COSName.BITS_PER_COMPONENT, 8) > MAX_BITS;
        }

        /// Asked for by the parser for what the structure of the document is packed into.
        @Override
        public RandomAccessRead createView() throws IOException {
            var widths = getCOSArray(COSName.W);
            if (widths != null && sum(widths) < MIN_ROW) throw limit();
            var bytes = unpack(MAX_STRUCTURE - structure);
            structure += bytes.length;
            return new RandomAccessReadBuffer(bytes);
        }

        private static int sum(COSArray numbers) {
            return IntStream.range(0, numbers.size())
                    .map(i -> numbers.getInt(i, 0))
                    .sum();
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            throw new IOException("unpacked only within a limit");
        }
    }

    private final class Bounded extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int max;

        Bounded(int max) {
            this.max = max;
        }

        @Override
        public void write(int b) throws IOException {
            if (kept.size() >= max) throw limit();
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > max - kept.size()) throw limit();
            kept.write(bytes, offset, length);
        }
    }
}
