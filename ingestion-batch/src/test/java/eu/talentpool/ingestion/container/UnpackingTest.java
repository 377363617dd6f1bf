package eu.talentpool.ingestion.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

    private static final Limits SMALL = new Limits(1000, 1 << 20, 100, 50_000, 50);
    private static final byte[] A = "{\"a\": 1}".getBytes(UTF_8);
    private static final byte[] B = "<b/>".getBytes(UTF_8);

    @Test
    void takesADocumentAsItIs() {
        assertThat(names(A)).containsExactly("");
        assertThat(unpack(A).getFirst().bytes()).isEqualTo(A);
    }

    @Test
    void takesZipTarAndGzipApartInTheirOrder() {
        var entries = entries("b/second.xml", B, "a/first.json", A);
        for (var packed : List.of(
                Archives.zip(entries),
                Archives.streamedZip(entries),
                Archives.tar(entries),
                Archives.gzip(Archives.tar(entries)))) {
            assertThat(names(packed)).containsExactly("b/second.xml", "a/first.json");
            assertThat(unpack(packed).getLast().bytes()).isEqualTo(A);
        }
        assertThat(unpack(Archives.gzip(B)).getFirst().bytes()).isEqualTo(B);
    }

    @Test
    void takesEachLineByItsNumber() {
        var lines = "{\"n\": 1}\r\n\n{\"n\": \nnonsense\n{\"n\": 5}".getBytes(UTF_8);
        assertThat(names(lines)).containsExactly("1", "3", "4", "5");
        assertThat(unpack(lines).getLast().bytes()).isEqualTo("{\"n\": 5}".getBytes(UTF_8));
        assertThat(names(Archives.zip(entries("feed", lines)))).contains("feed/1", "feed/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [{}\n,{}]}", "{\n\"a\": {}\n}\n", "{\"a\": \"}{\"}", "[{}\n,{}]", "{\"a\":1}\n"})
    void takesOneJsonDocumentOnManyLinesForOne(String json) {
        assertThat(names(json.getBytes(UTF_8))).containsExactly("");
    }

    @Test
    void tellsALongFirstLineFromALongDocument() {
        var line = "{\"a\": \"" + "x".repeat(200_000) + "\"}";
        var large = new Limits(1 << 20, 1 << 30, 100, 1 << 20, 50);
        assertThat(unpack((line + "\n" + line).getBytes(UTF_8), large)).hasSize(2);
        assertThat(unpack(line.getBytes(UTF_8), large)).hasSize(1);
    }

    @Test
    void readsAnArchiveInAnotherAndNoDeeper() {
        var inner = Archives.zip(entries("a.json", A));
        var middle = Archives.zip(entries("inner.zip", inner, "b.xml", B));
        assertThat(names(middle)).containsExactly("inner.zip/a.json", "b.xml");
        var outer = Archives.zip(entries("middle.zip", middle, "c.json", A));
        assertThat(refusals(outer)).containsExactly("middle.zip/inner.zip archive-nested");
        assertThat(names(outer)).containsExactly("middle.zip/inner.zip", "middle.zip/b.xml", "c.json");
        assertThat(refusals(Archives.gzip(Archives.gzip(Archives.gzip(A))))).containsExactly(" archive-nested");
    }

    @Test
    void passesOverFoldersHiddenFilesAndManifests() {
        var zip = Archives.zip(entries(
                "d/", new byte[0], "d/.DS_Store", A, "__MACOSX/._a.json", A, "d/manifest.csv", A, "d/a.json", A));
        assertThat(names(zip)).containsExactly("d/a.json");
    }

    @Test
    void saysThatAnArchiveIsEmpty() {
        assertThat(refusals(Archives.zip(Map.of()))).containsExactly(" archive-empty");
        assertThat(refusals(Archives.zip(entries("d/", new byte[0])))).containsExactly(" archive-empty");
        var nested = Archives.zip(entries("a.json", A, "empty.zip", Archives.zip(Map.of())));
        assertThat(refusals(nested)).containsExactly("empty.zip archive-empty");
    }

    @Test
    void saysThatAWordFileIsNoArchiveOfDocuments() {
        var word = Archives.zip(entries("[Content_Types].xml", B, "word/document.xml", B));
        assertThat(refusals(word)).containsExactly(" format-not-read");
        assertThat(names(Archives.zip(entries("cv.docx", word, "a.json", A)))).containsExactly("cv.docx", "a.json");
    }

    @Test
    void refusesAnEntryOverTheLimitWithItsSizeAndTakesTheNext() {
        var large = new byte[5_000_000];
        new Random(1).nextBytes(large);
        large[0] = '<';
        var limits = new Limits(1 << 20, 1 << 30, 100, 1 << 20, 50);
        var entries = entries("l", large, "a", A);
        for (var packed : List.of(Archives.zip(entries), Archives.streamedZip(entries), Archives.tar(entries))) {
            var parts = unpack(packed, limits);
            assertThat(parts).extracting(Part::name).containsExactly("l", "a");
            assertThat(refusal(parts.getFirst()).rule()).isEqualTo("too-large");
        }
        assertThat(refusal(unpack(Archives.tar(entries("l", large)), limits).getFirst())
                        .message())
                .startsWith("The document has 4.8 MB, more than the 1 MB that are read.");
    }

    @Test
    void passesOverALineOverTheLimit() {
        var lines = ("{}\n{}\n{\"a\": \"" + "x".repeat(200_000) + "\"}\n{}").getBytes(UTF_8);
        assertThat(names(lines)).containsExactly("1", "2", "3", "4");
        assertThat(refusals(lines)).containsExactly("3 too-large");
    }

    @Test
    void readsNoFurtherThanTheLimitToRefuseADocument() throws IOException {
        var read = new long[1];
        var endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }
        };
        var limit = 300_000;
        try (var unpacking = new Unpacking(endless, new Limits(limit, 1L << 40, 100, 1 << 20, 50), Wanted.DOCUMENTS)) {
            assertThat(refusal(Objects.requireNonNull(unpacking.next())).rule()).isEqualTo("too-large");
            assertThat(unpacking.next()).isNull();
        }
        assertThat(read[0]).isEqualTo(limit + 1);
    }

    @Test
    void stopsAtABombWhereverItIs() {
        var zeros = new byte[20_000_000];
        var bomb = Archives.streamedZip(entries("a.json", A, "zeros", zeros, "behind.json", A));
        for (var packed : List.of(bomb, Archives.zip(entries("bomb.zip", bomb, "c.json", A))))
            assertThat(refusals(packed)).endsWith(" archive-too-large");
        assertThat(names(bomb)).containsExactly("a.json", "zeros", "");
        assertThat(refusals(Archives.gzip(zeros))).containsExactly(" too-large");
    }

    @Test
    void stopsAtABombOfBombs() {
        var bomb = Archives.streamedZip(entries("zeros", new byte[3_000_000]));
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 40; i++) many.put("bomb-" + i + ".zip", bomb);
        assertThat(refusals(Archives.zip(many))).endsWith(" archive-too-large");
        assertThat(refusals(Archives.gzip(Archives.gzip(new byte[60_000_000])))).contains(" archive-too-large");
    }

    @Test
    void stopsAtTooManyEntries() {
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 60; i++) many.put("d" + i + "/", new byte[0]);
        assertThat(refusals(Archives.zip(many))).containsExactly(" archive-too-large");
    }

    @Test
    void takesWhatIsReadableOfHalfAnArchiveAndNamesTheRest() {
        var entries = new LinkedHashMap<String, byte[]>();
        var random = new Random(7);
        for (var i = 0; i < 10; i++) entries.put(i + ".xml", noise(random));
        for (var packed : List.of(
                Archives.zip(entries),
                Archives.streamedZip(entries),
                Archives.tar(entries),
                Archives.gzip(Archives.tar(entries)))) {
            var parts = unpack(Archives.cut(packed, 50));
            assertThat(parts.stream().filter(p -> p.refusal() == null)).hasSizeBetween(3, 6);
            var last = parts.getLast();
            assertThat(last.name()).isEmpty();
            assertThat(refusal(last).rule()).isEqualTo("archive-broken");
            assertThat(refusal(last).message())
                    .contains("after "
                            + parts.stream().filter(p -> p.refusal() == null).count() + " documents");
        }
    }

    @Test
    void noticesAnArchiveThatIsCutExactlyBetweenTwoEntries() {
        var whole = Archives.zip(entries("a.json", A, "b.xml", B));
        var second = new String(whole, ISO_8859_1).indexOf("PK\3\4", 4);
        var cut = java.util.Arrays.copyOf(whole, second);
        assertThat(names(cut)).containsExactly("a.json", "");
        assertThat(refusals(cut)).containsExactly(" archive-broken");
        var tar = java.util.Arrays.copyOf(Archives.tar(entries("a.json", A, "b.xml", B)), 1024);
        assertThat(refusals(tar)).containsExactly(" archive-broken");
    }

    @Test
    void aDamagedEntryDoesNotBreakTheNext() {
        var noise = noise(new Random(3));
        var zip = Archives.zip(entries("noise", noise, "a.json", A));
        zip["PK\3\4".length() + 26 + "noise".length() + 100] ^= 0x55;
        assertThat(names(zip)).containsExactly("noise", "a.json");
        assertThat(refusals(zip)).containsExactly("noise entry-broken");
    }

    @Test
    void saysThatAnArchiveNeedsAPassword() {
        var zip = Archives.zip(entries("a.json", A));
        zip[6] |= 1;
        assertThat(refusals(zip)).containsExactly(" archive-encrypted");
        assertThat(refusal(unpack(zip).getFirst()).message()).contains("before the first document", "password");
    }

    @Test
    void givesTwoEntriesOfOneNameTwoNames() {
        var zip = new Archives.Zip()
                .add("a.json", A)
                .add("a.json", B)
                .add("x/../a.json", A)
                .bytes();
        assertThat(names(zip)).containsExactly("a.json", "a.json#2", "x/a.json");
        var again = new Archives.Zip()
                .add("../a.json", A)
                .add("/a.json", A)
                .add("\\a.json", A)
                .bytes();
        assertThat(names(again)).containsExactly("a.json", "a.json#2", "a.json#3");
    }

    @Test
    void givesNamesThatADatabaseTakes() {
        var zip = Archives.zip(entries("\0\n\u001b", A, "x".repeat(5000), A, "x".repeat(5000) + "y", A, " ", A));
        assertThat(names(zip)).doesNotHaveDuplicates().hasSize(4).allSatisfy(name -> {
            assertThat(name.length()).isBetween(1, 650);
            assertThat(name).doesNotMatch("(?s).*\\p{Cc}.*");
        });
    }

    @Test
    void aLineAndAnEntryNeverHaveOneName() {
        var lines = "{}\n{}".getBytes(UTF_8);
        assertThat(names(Archives.zip(entries("feed/1", A, "feed", lines, "feed/2", B))))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void aLinkInATarIsNoDocument() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var tar = new org.apache.commons.compress.archivers.tar.TarArchiveOutputStream(bytes)) {
            var link = new TarArchiveEntry("passwd", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        assertThat(refusals(bytes.toByteArray())).containsExactly("passwd entry-not-read");
    }

    @Test
    void aHeaderOfATarCannotFillTheMemory() throws IOException {
        var header = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
        header.setSize(4L << 30);
        var block = new byte[512];
        header.writeEntryHeader(block);
        var endless = new java.io.SequenceInputStream(new ByteArrayInputStream(block), new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                return length;
            }
        });
        try (var unpacking = new Unpacking(endless, Limits.DEFAULT, Wanted.DOCUMENTS)) {
            assertThat(refusal(Objects.requireNonNull(unpacking.next())).rule()).isEqualTo("archive-broken");
            assertThat(unpacking.next()).isNull();
        }
    }

    @Test
    void findsManifestsWithoutTheDocuments() {
        var inner = Archives.zip(entries("manifest.csv", A));
        var zip = Archives.zip(entries("a.json", A, "d/manifest.csv", B, "inner.zip", inner, "bad", new byte[2000]));
        assertThat(unpack(zip, SMALL, Wanted.MANIFESTS))
                .extracting(Part::name)
                .containsExactly("d/manifest.csv", "inner.zip/manifest.csv");
        assertThat(unpack(zip, SMALL, Wanted.DOCUMENTS_READ_ONCE))
                .filteredOn(p -> p.refusal() != null)
                .extracting(p -> p.name() + " " + refusal(p).rule())
                .contains("d/manifest.csv manifest-not-read");
    }

    private static byte[] noise(Random random) {
        var noise = new byte[900];
        random.nextBytes(noise);
        noise[0] = 'n';
        return noise;
    }

    private static Map<String, byte[]> entries(Object... namesAndContents) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndContents.length; i += 2)
            entries.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        return entries;
    }

    private static List<String> names(byte[] bytes) {
        return unpack(bytes).stream().map(Part::name).toList();
    }

    private static List<String> refusals(byte[] bytes) {
        return unpack(bytes).stream()
                .filter(p -> p.refusal() != null)
                .map(p -> p.name() + " " + refusal(p).rule())
                .toList();
    }

    private static Finding refusal(Part part) {
        return Objects.requireNonNull(part.refusal());
    }

    private static List<Part> unpack(byte[] bytes) {
        return unpack(bytes, SMALL);
    }

    private static List<Part> unpack(byte[] bytes, Limits limits) {
        return unpack(bytes, limits, Wanted.DOCUMENTS);
    }

    private static List<Part> unpack(byte[] bytes, Limits limits, Wanted wanted) {
        try (var unpacking = new Unpacking(new ByteArrayInputStream(bytes), limits, wanted)) {
            var parts = new ArrayList<Part>();
            for (var part = unpacking.next(); part != null; part = unpacking.next()) parts.add(part);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
