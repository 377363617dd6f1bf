package eu.talentpool.matching.draft;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.FreeText;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.linking.Linkings;
import eu.talentpool.profile.ProfileContent;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.vacancy.VacancyContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes drafts of what a caller sends. What is read is never written anywhere.
@Component
public class Drafts {

    /// A CV of many pages has some thousand words.
    private static final int MOST_TEXT = 100_000;

    private static final int MOST_DOCUMENT = 5 * 1024 * 1024;

    private final DocumentReader reader = new DocumentReader(MOST_DOCUMENT);
    private final Linkings linkings;

    Drafts(Linkings linkings) {
        this.linkings = linkings;
    }

    /// @throws Unusable if it is no profile that can be read
    public Draft<ProfileContent> profile(InputStream document) {
        return switch (read(document)) {
            case ReadResult.ProfileRead p ->
                new Draft<>(p.format(), linkings.current().link(p.content()), p.findings());
            case ReadResult.VacancyRead v ->
                throw new Unusable(
                        "The document is a vacancy, and here a profile is asked for. Send it to"
                                + " /api/v1/matching/candidates.",
                        v.findings());
            case ReadResult.Rejected r -> throw unusable(r);
        };
    }

    /// @throws Unusable if it is no vacancy that can be read
    public Draft<VacancyContent> vacancy(InputStream document) {
        return switch (read(document)) {
            case ReadResult.VacancyRead v ->
                new Draft<>(v.format(), linkings.current().link(v.content()), v.findings());
            case ReadResult.ProfileRead p ->
                throw new Unusable(
                        "The document is a profile, and here a vacancy is asked for. Send it to"
                                + " /api/v1/matching/vacancies.",
                        p.findings());
            case ReadResult.Rejected r -> throw unusable(r);
        };
    }

    /// @param language ISO 639-1; null = guessed
    /// @throws Unusable if it is empty or too long
    public Draft<ProfileContent> profileText(InputStream text, @Nullable String language, Taxonomy taxonomy) {
        var content = new FreeText(taxonomy).profile(text(text), language);
        return new Draft<>("text", linkings.current().link(content), List.of());
    }

    /// @param place of work
    /// @throws Unusable if it is empty or too long
    public Draft<VacancyContent> vacancyText(
            InputStream text, @Nullable String language, VacancyContent.Place place, Taxonomy taxonomy) {
        var content = new FreeText(taxonomy).vacancy(text(text), language, List.of(place));
        return new Draft<>("text", linkings.current().link(content), List.of());
    }

    private static String text(InputStream in) {
        try {
            var bytes = in.readNBytes(MOST_TEXT + 1);
            if (bytes.length > MOST_TEXT)
                throw new Unusable(
                        "The text is larger than " + MOST_TEXT + " bytes. Send the part that speaks of the work.",
                        List.of());
            var text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (text.isEmpty()) throw new Unusable("The text is empty. Send it as the body, in UTF-8.", List.of());
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("The body cannot be read to its end. Send it again.", e);
        }
    }

    private ReadResult read(InputStream document) {
        try {
            return reader.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException("The body cannot be read to its end. Send it again.", e);
        }
    }

    private static Unusable unusable(ReadResult.Rejected read) {
        var why = read.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
        return new Unusable("The document cannot be used. " + why, read.findings());
    }
}
