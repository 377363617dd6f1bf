package eu.talentpool.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/// PDFs of a size and form that no honest writer makes.
final class PackedPdf {

    private final ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    private final int[] offsets = new int[5];

    private PackedPdf() {
        write("%PDF-1.5\n");
    }

    /// A catalog and its pages in a packed stream, with the given filling behind them.
    static byte[] withObjectsOf(String filling) {
        return with(filling, "/W [1 4 2]");
    }

    /// Two thousand million references, none of which takes a byte.
    static byte[] withReferencesOfNoWidth() {
        return with(" ", "/Index [0 2147483647] /W [0 0 0]");
    }

    private static byte[] with(String filling, String form) {
        var catalog = "<< /Type /Catalog /Pages 2 0 R >>";
        var header = "1 0 2 " + catalog.length() + " ";
        var objects = header + catalog + "<< /Type /Pages /Kids [] /Count 0 >>" + filling;
        var pdf = new PackedPdf();
        pdf.stream(3, "/Type /ObjStm /N 2 /First " + header.length(), objects.getBytes(StandardCharsets.US_ASCII));
        var references = ByteBuffer.allocate(35);
        references.put((byte) 0).putInt(0).putShort((short) 0);
        references.put((byte) 2).putInt(3).putShort((short) 0);
        references.put((byte) 2).putInt(3).putShort((short) 1);
        references.put((byte) 1).putInt(pdf.offsets[3]).putShort((short) 0);
        references.put((byte) 1).putInt(pdf.pdf.size()).putShort((short) 0);
        pdf.stream(4, "/Type /XRef /Size 5 /Root 1 0 R " + form, references.array());
        return pdf.end(4);
    }

    /// Only the attachment is packed.
    ///
    /// @param parameters further entries of its dictionary
    static byte[] withAttachment(byte[] content, String parameters) {
        return with("/AF [<< /Type /Filespec /F (a.xml) /EF << /F 3 0 R >> >>]", content, parameters);
    }

    /// One more entry in the catalog.
    static byte[] withCatalogEntry(String entry) {
        return with(entry, new byte[0], "");
    }

    private static byte[] with(String catalogEntry, byte[] content, String parameters) {
        var pdf = new PackedPdf();
        pdf.object(1, "<< /Type /Catalog /Pages 2 0 R " + catalogEntry + " >>");
        pdf.object(2, "<< /Type /Pages /Kids [] /Count 0 >>");
        pdf.stream(3, "/Type /EmbeddedFile " + parameters, content);
        pdf.offsets[4] = pdf.pdf.size();
        pdf.write("xref\n0 4\n0000000000 65535 f \n");
        for (var number = 1; number < 4; number++) pdf.write("%010d 00000 n \n".formatted(pdf.offsets[number]));
        pdf.write("trailer << /Size 4 /Root 1 0 R >>\n");
        return pdf.end(4);
    }

    private void object(int number, String content) {
        offsets[number] = pdf.size();
        write(number + " 0 obj\n" + content + "\nendobj\n");
    }

    private void stream(int number, String entries, byte[] content) {
        var packed = deflate(content);
        offsets[number] = pdf.size();
        write("%d 0 obj\n<< %s /Filter /FlateDecode /Length %d >>\nstream\n".formatted(number, entries, packed.length));
        pdf.writeBytes(packed);
        write("\nendstream\nendobj\n");
    }

    private byte[] end(int references) {
        write("startxref\n" + offsets[references] + "\n%%EOF\n");
        return pdf.toByteArray();
    }

    private void write(String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] deflate(byte[] content) {
        try (var deflater = new Deflater()) {
            deflater.setInput(content);
            deflater.finish();
            var packed = new byte[content.length + 100];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }
}
