package eu.talentpool.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the first bytes of a document look like. A file name is never asked.
enum Signature {
    EMPTY("The file is empty. Send the document again."),
    PDF("PDF"),
    ZIP("This is a Word or Office document, or an archive where a document was expected. Write a CV in the Europass"
            + " editor and send the PDF or XML that it makes, or send JSON Resume; a vacancy as EURES PositionOpening"
            + " or schema.org JobPosting."),
    RTF("This is an RTF text. Send the document as Europass XML or PDF, or as JSON Resume."),
    HTML("This is a web page without a job posting in it (schema.org JobPosting). Send the XML or JSON document that it"
            + " links to."),
    XML("XML"),
    JSON("JSON"),
    UNKNOWN("This is neither XML nor JSON nor PDF. Send a CV as Europass (the PDF or XML of its editor) or JSON Resume,"
            + " a vacancy as EURES PositionOpening or schema.org JobPosting.");

    private static final int LOOK = 256;
    private static final Pattern PAGE = Pattern.compile(
            "^(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype html|html|head|body|script|meta)\\b", Pattern.DOTALL);

    private static final Pattern MARK = Pattern.compile("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)");
    private static final Pattern ZERO = Pattern.compile("^\0(?=[<{\\[])");

    private final String advice;

    Signature(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    /// Rule of the finding that refuses such a document.
    String rule() {
        return this == EMPTY ? "empty-file" : this == UNKNOWN ? "unknown-format" : "format-not-read";
    }

    static Signature of(byte[] bytes) {
        var start = start(bytes);
        if (start.isEmpty()) return isBlank(bytes) ? EMPTY : UNKNOWN;
        if (start.startsWith("%pdf")) return PDF;
        if (start.startsWith("pk\u0003\u0004")) return ZIP;
        if (start.startsWith("{\\rtf")) return RTF;
        if (PAGE.matcher(start).find()) return HTML;
        return switch (start.charAt(0)) {
            case '<' -> XML;
            case '{', '[', '"' -> JSON;
            default -> UNKNOWN;
        };
    }

    /// Without byte order mark, leading space and the zero bytes of UTF-16, in lower case.
    private static String start(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        var first = text.isEmpty() ? ' ' : text.charAt(0);
        var bare = first != '\0' && first < '\u00ef'
                ? text
                : ZERO.matcher(MARK.matcher(text).replaceFirst("")).replaceFirst("");
        return bare.stripLeading().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(byte[] bytes) {
        for (var b : bytes) if (b > ' ') return false;
        return true;
    }
}
