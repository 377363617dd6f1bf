package eu.talentpool.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Reads a document of any supported format: bytes in, a draft and findings out. The format is told by the content,
/// never by a file name. Nothing is linked, fetched or stored. Thread-safe.
///
/// Read are vacancies: EURES `PositionOpening` 3.2 (profile 1.3), HR-XML 2.x `PositionOpening`, schema.org `JobPosting`
/// as JSON-LD and in web pages.
///
/// Read are profiles: Europass `Candidate` XML (since 2020), Europass `SkillsPassport` (2013 to 2020) as XML and JSON,
/// the PDFs that both editors make, by the XML within; EURES `Candidate` 3.2; JSON Resume 1.0.
///
/// Every other document is [ReadResult.Rejected] with a finding that says what it looks like and what to do; no
/// document makes this class throw.
public final class DocumentReader {

    /// 20 MB.
    public static final int DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

    private final int maxBytes;

    public DocumentReader() {
        this(DEFAULT_MAX_BYTES);
    }

    /// @param maxBytes size of the largest document that is read, in bytes, at least 1
    public DocumentReader(int maxBytes) {
        if (maxBytes < 1) throw new IllegalArgumentException("size limit below 1 byte: " + maxBytes);
        this.maxBytes = maxBytes;
    }

    /// Everything in one document, in its order: a web page or an envelope may hold several vacancies. At least one
    /// result.
    ///
    /// Reads the stream to its end, but never further than one byte beyond the size limit. Does not close it.
    ///
    /// @throws IOException only if the stream itself fails
    public List<ReadResult> readAll(InputStream document) throws IOException {
        var bytes = document.readNBytes(maxBytes);
        var more = bytes.length == maxBytes && document.read() >= 0;
        return more ? List.of(rejected(tooLarge())) : readAll(bytes);
    }

    public List<ReadResult> readAll(byte[] document) {
        try {
            if (document.length > maxBytes) throw tooLarge();
            return readAny(document);
        } catch (Unreadable e) {
            return List.of(rejected(e));
        }
    }

    /// The one result of a document; of one with several only a rejection that says how many.
    ///
    /// @throws IOException only if the stream itself fails
    public ReadResult read(InputStream document) throws IOException {
        return single(readAll(document));
    }

    public ReadResult read(byte[] document) {
        return single(readAll(document));
    }

    private static ReadResult single(List<ReadResult> results) {
        return results.size() == 1 ? results.getFirst() : rejected(several(results.size()));
    }

    private List<ReadResult> readAny(byte[] document) throws Unreadable {
        var signature = Signature.of(document);
        return switch (signature) {
            case XML -> HrXml.recognises(document) ? HrXml.readAll(document) : List.of(readXml(document));
            case JSON -> readJson(document);
            case PDF -> List.of(readXml(new EuropassPdf(maxBytes).europass(document)));
            case HTML -> JobPostingPage.readAll(document);
            default -> throw new Unreadable(signature.rule(), "", signature.advice());
        };
    }

    private static ReadResult readXml(byte[] document) throws Unreadable {
        var xml = XmlReader.at(XmlEncoding.decode(document));
        return switch (XmlFormat.of(xml.rootName())) {
            case POSITION_OPENING -> new PositionOpeningReader(xml.read()).read();
            case EUROPASS_CANDIDATE -> new EuropassCandidateReader(CandidateDialect.EUROPASS, xml.read()).read();
            case EURES_CANDIDATE -> new EuropassCandidateReader(CandidateDialect.EURES, xml.read()).read();
            case SKILLS_PASSPORT -> new SkillsPassportReader(new PassportXml(xml.read())).read();
        };
    }

    private static List<ReadResult> readJson(byte[] document) throws Unreadable {
        var json = JsonFormat.parse(document);
        return JobPostings.mayBeIn(json) ? JobPostings.readAll(json) : List.of(readJson(json));
    }

    private static ReadResult readJson(JsonNode json) throws Unreadable {
        if (JsonFormat.isSkillsPassport(json)) return new SkillsPassportReader(JsonFormat.skillsPassport(json)).read();
        JsonFormat.requireJsonResume(json);
        return new JsonResumeReader(json).read();
    }

    private static Unreadable several(int count) {
        return new Unreadable(
                "several-in-one",
                "",
                "The document holds " + count + " vacancies, where one is taken. Send each alone.");
    }

    private Unreadable tooLarge() {
        return new Unreadable(
                "too-large",
                "",
                "The document is larger than " + maxBytes + " bytes. Remove attachments and photos and send it again.");
    }

    private static ReadResult rejected(Unreadable e) {
        return new ReadResult.Rejected(e.key(), List.of(e.finding()));
    }
}
