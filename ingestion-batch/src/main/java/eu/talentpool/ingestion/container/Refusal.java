package eu.talentpool.ingestion.container;

import eu.talentpool.exchange.Finding;
import java.util.Locale;

/// Why something in a container is not read, for the person who sent it.
final class Refusal {

    private Refusal() {}

    static Finding tooLarge(long size, int limit) {
        return refusal(
                "too-large",
                "The document has " + megabytes(size) + ", more than the " + megabytes(limit)
                        + " that are read. Remove attachments and photos and send it again.");
    }

    static Finding largerThan(int limit) {
        return refusal(
                "too-large",
                "The document is larger than the " + megabytes(limit)
                        + " that are read. Remove attachments and photos and send it again.");
    }

    static Finding exceeded(long documents) {
        return refusal(
                "archive-too-large",
                "The archive expands far beyond its size or holds too many entries, as archives do that are made to"
                        + " do harm. Reading stopped " + after(documents)
                        + "; nothing behind was read. Send the documents in several smaller archives.");
    }

    static Finding broken(long documents) {
        return refusal(
                "archive-broken",
                "The archive is cut short or damaged. Reading stopped " + after(documents)
                        + "; nothing behind was read. Pack the documents again and send them again.");
    }

    static Finding encrypted(long documents) {
        return refusal(
                "archive-encrypted",
                "The archive is protected by a password. Reading stopped " + after(documents)
                        + "; nothing behind was read. Send it without a password.");
    }

    static Finding empty() {
        return refusal("archive-empty", "The archive holds no document. Put the documents into it and send it again.");
    }

    static Finding office() {
        return refusal(
                "format-not-read",
                "This is an Office document (Word, Excel, LibreOffice) or an e-book. Send the document as Europass"
                        + " XML or JSON Resume.");
    }

    static Finding tooDeep() {
        return refusal(
                "archive-nested",
                "This archive lies in an archive that lies in another; one in another is read. Unpack the outer one"
                        + " and send what it holds.");
    }

    static Finding entryBroken() {
        return refusal(
                "entry-broken", "This entry of the archive is cut short or damaged. Pack it again and send it again.");
    }

    static Finding notPackedReadably() {
        return refusal(
                "entry-not-read",
                "This entry of the archive is no plain file, or packed by a method that is not read. Pack it as an"
                        + " ordinary file with the usual method (deflate).");
    }

    static Finding manifestNotRead() {
        return refusal(
                "manifest-not-read",
                "A manifest is not read from an archive on standard input, because it has to be known before the"
                        + " documents. Save the archive as a file and hand in the file.");
    }

    private static String after(long documents) {
        return switch ((int) Math.min(documents, 2)) {
            case 0 -> "before the first document";
            case 1 -> "after one document";
            default -> "after " + documents + " documents";
        };
    }

    private static String megabytes(long bytes) {
        return bytes < 1 << 20
                ? bytes + " bytes"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20))
                        .replace(".0 MB", " MB");
    }

    private static Finding refusal(String rule, String message) {
        return new Finding(Finding.Severity.REJECTED, rule, "", message);
    }
}
