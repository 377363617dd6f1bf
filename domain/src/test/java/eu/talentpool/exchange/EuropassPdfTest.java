package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.exchange.ReadResult.Rejected;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EuropassPdfTest {

    private static final byte[] CV = bytes(Documents.text("europass.xml"));
    private static final byte[] PASSPORT = bytes(Documents.text("passport.xml"));

    private final PDDocument pdf = new PDDocument();

    @ParameterizedTest
    @ValueSource(strings = {"europass.xml", "passport.xml"})
    void readsTheEuropassAttachedToAPdfLikeTheXmlItself(String document) throws IOException {
        embed(Map.of("attachment.xml", bytes(Documents.text(document))));

        assertThat(read()).isEqualTo(Documents.read(Documents.text(document)));
    }

    @Test
    void readsAnAssociatedFile() throws IOException {
        associate(file("attachment.xml", CV));

        assertThat(read()).isInstanceOf(ProfileRead.class);
    }

    @Test
    void takesTheFirstAttachmentThatIsAEuropassAndTheNameTreeFirst() throws IOException {
        var files = new TreeMap<>(Map.of(
                "a.txt", bytes("Dear reader"),
                "b.xml", bytes("<invoice/>"),
                "c.xml", bytes("<broken"),
                "d.bin", PASSPORT,
                "e.xml", CV));
        embed(files);
        associate(file("attachment.xml", CV));

        assertThat(((ProfileRead) read()).format()).isEqualTo("Europass SkillsPassport 3");
    }

    @Test
    void refusesAPdfWithoutEuropass() throws IOException {
        assertRefused("pdf-without-europass", save());
        try (var other = new PDDocument()) {
            other.addPage(new PDPage());
            embed(Map.of("invoice.xml", bytes("<invoice/>")));
            assertRefused("pdf-without-europass", save());
        }
    }

    @Test
    void refusesWhatIsAttachedForTheReasonThatTheXmlWouldHave() throws IOException {
        embed(Map.of("cv.xml", bytes("<e:learnerinfo xmlns:e='http://europass.cedefop.europa.eu/Europass/V2.0'/>")));
        assertRefused("europass-before-2013", save());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void refusesAProtectedPdf(String userPassword) throws IOException {
        embed(Map.of("attachment.xml", CV));
        pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));

        assertRefused("pdf-locked", save());
    }

    @Test
    void refusesAnAttachmentThatIsLargerUnpackedThanADocumentMayBe() throws IOException {
        var blanks = new byte[DocumentReader.DEFAULT_MAX_BYTES + 1 - CV.length];
        java.util.Arrays.fill(blanks, (byte) ' ');
        var bomb = new ByteArrayOutputStream();
        bomb.write(CV);
        bomb.write(blanks);
        embed(Map.of("attachment.xml", bomb.toByteArray()));

        assertThat(save()).hasSizeLessThan(200_000);
        assertRefused("too-large", save());
    }

    @Test
    void countsAllAttachmentsTogether() throws IOException {
        var half = new byte[DocumentReader.DEFAULT_MAX_BYTES / 2];
        embed(Map.of("a", half, "b", half, "c", CV));

        assertRefused("too-large", save());
    }

    @Test
    void refusesAStructureThatUnpacksBeyondALimit() {
        assertRefused("too-large", PackedPdf.withObjectsOf(" ".repeat(BoundedPdf.MAX_STRUCTURE)));
        assertRefused("too-large", PackedPdf.withCatalogEntry("/X [" + "[]".repeat(BoundedPdf.MAX_OBJECTS) + "]"));
        assertThat(new DocumentReader().read(PackedPdf.withObjectsOf(" ")).findings())
                .extracting(Finding::rule)
                .containsExactly("pdf-without-europass");
    }

    /// The parser then searches the file for its objects.
    @Test
    void followsNoReferencesWithoutWidth() {
        assertRefused("pdf-without-europass", PackedPdf.withReferencesOfNoWidth());
    }

    @Test
    void comesToAnEndInATreeThatBitesItsTail() throws IOException {
        embed(Map.of("a.xml", bytes("<invoice/>")));
        var tree = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
        var kids = new COSArray();
        kids.add(tree);
        tree.setItem(COSName.KIDS, kids);

        assertRefused("pdf-without-europass", save());
    }

    @Test
    void refusesRowsTooWideToBeKeptInMemory() {
        var wide = "/DecodeParms << /Predictor 12 /Columns 200000000 >>";

        assertRefused("too-large", PackedPdf.withAttachment(CV, wide));
        assertThat(new DocumentReader().read(PackedPdf.withAttachment(CV, "")))
                .isEqualTo(new DocumentReader().read(CV));
    }

    @Test
    void refusesABrokenPdf() throws IOException {
        embed(Map.of("attachment.xml", CV));
        var whole = save();

        assertRefused("pdf-broken", bytes("%PDF-1.7"));
        assertRefused("pdf-broken", bytes("%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF"));
        for (var length : List.of(20, 200, whole.length / 2))
            assertThat(new DocumentReader().read(java.util.Arrays.copyOf(whole, length)))
                    .isInstanceOf(Rejected.class);
    }

    private void embed(Map<String, byte[]> files) throws IOException {
        var specifications = new TreeMap<String, PDComplexFileSpecification>();
        for (var entry : files.entrySet()) specifications.put(entry.getKey(), file(entry.getKey(), entry.getValue()));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(specifications);
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    private void associate(PDComplexFileSpecification file) {
        var associated = new COSArray();
        associated.add(file);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private PDComplexFileSpecification file(String name, byte[] content) throws IOException {
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
        return file;
    }

    private ReadResult read() throws IOException {
        return new DocumentReader().read(save());
    }

    private byte[] save() throws IOException {
        if (pdf.getNumberOfPages() == 0) pdf.addPage(new PDPage());
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static void assertRefused(String rule, byte[] document) {
        var result = new DocumentReader().read(document);
        assertThat(result).isInstanceOf(Rejected.class);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly(rule);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
