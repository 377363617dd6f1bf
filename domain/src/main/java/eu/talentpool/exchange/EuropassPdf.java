package eu.talentpool.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The Europass document inside a PDF: the editors attach it, the current one as `attachment.xml`, that of 2013 to 2020
/// as `Europass-XML-Attachment.xml`. Names are not asked: the first attached file that is a Europass document counts.
///
/// @param maxBytes size that the attached files may have together, unpacked
record EuropassPdf(int maxBytes) {

    private static final Set<String> ROOTS = Set.of("Candidate", "SkillsPassport", "learnerinfo");

    /// The bytes of the XML.
    byte[] europass(byte[] pdf) throws Unreadable {
        var parser = parser(pdf);
        try (var document = parser.parse()) {
            if (document.isEncrypted()) throw locked();
            return first(PdfAttachments.list(document.getDocumentCatalog().getCOSObject()), parser);
        } catch (BoundedPdf.Locked | InvalidPasswordException e) {
            throw locked();
        } catch (IOException | RuntimeException e) {
            // What the parser throws at a broken file is not specified, and its message may quote the document.
            throw parser.limitReached() ? tooLarge() : broken();
        }
    }

    private static BoundedPdf parser(byte[] pdf) throws Unreadable {
        try {
            return new BoundedPdf(pdf);
        } catch (IOException e) {
            throw broken();
        }
    }

    private byte[] first(List<COSStream> files, BoundedPdf parser) throws IOException, Unreadable {
        var left = maxBytes;
        for (var file : files) {
            var bytes = unpacked((BoundedPdf.Packed) file, left, parser);
            if (isEuropass(bytes)) return bytes;
            left -= bytes.length;
        }
        throw new Unreadable(
                "pdf-without-europass",
                "",
                "No Europass document is attached to this PDF. Send a PDF that the Europass editor made, or the"
                        + " Europass XML.");
    }

    /// Empty for a picture or a broken file, which is no Europass.
    private static byte[] unpacked(BoundedPdf.Packed file, int max, BoundedPdf parser) throws IOException {
        try {
            return file.unpack(max);
        } catch (IOException e) {
            if (parser.limitReached()) throw e;
            return new byte[0];
        }
    }

    private static boolean isEuropass(byte[] file) {
        try {
            return Signature.of(file) == Signature.XML
                    && ROOTS.contains(
                            XmlReader.at(XmlEncoding.decode(file)).rootName().getLocalPart());
        } catch (Unreadable e) {
            return false;
        }
    }

    private Unreadable tooLarge() {
        return new Unreadable(
                "too-large",
                "",
                "What this PDF holds is larger than " + maxBytes + " bytes when unpacked, or of too many parts."
                        + " Send the Europass XML.");
    }

    private static Unreadable locked() {
        return new Unreadable(
                "pdf-locked",
                "",
                "This PDF is protected. Export it without password and protection, or send the Europass XML.");
    }

    private static Unreadable broken() {
        return new Unreadable("pdf-broken", "", "This PDF is broken. Export it again, or send the Europass XML.");
    }
}
