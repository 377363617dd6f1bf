package eu.talentpool.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.exchange.ReadResult.ProfileRead;
import eu.talentpool.exchange.ReadResult.Rejected;
import eu.talentpool.exchange.ReadResult.VacancyRead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Documents for tests, and reading them.
final class Documents {

    private static final DocumentReader READER = new DocumentReader();

    private Documents() {}

    static String text(String resource) {
        try (var stream = Objects.requireNonNull(Documents.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult read(String document) {
        return READER.read(document.getBytes(StandardCharsets.UTF_8));
    }

    static VacancyRead vacancy(String document) {
        assertThat(read(document)).isInstanceOf(VacancyRead.class);
        return (VacancyRead) read(document);
    }

    static ProfileRead profile(String document) {
        assertThat(read(document)).isInstanceOf(ProfileRead.class);
        return (ProfileRead) read(document);
    }

    static Finding rejection(String document) {
        assertThat(read(document)).isInstanceOf(Rejected.class);
        return read(document).findings().getFirst();
    }

    /// The smallest vacancy that is read, around the given content of its profile.
    static String vacancyWith(String profile) {
        return """
            <PositionOpening xmlns="http://www.hr-xml.org/3" majorVersionID="3" minorVersionID="2">
            <DocumentID schemeAgencyID="DEMO" schemeVersionID="1.3">1</DocumentID>
            <PositionOpeningStatusCode>Active</PositionOpeningStatusCode>
            <PositionProfile languageCode="en"><PositionTitle>Cook</PositionTitle>
            <PositionFormattedDescription><Content>Cook.</Content></PositionFormattedDescription>
            <PositionLocation><Address><CountryCode>DE</CountryCode></Address></PositionLocation>
            %s</PositionProfile></PositionOpening>\
            """.formatted(profile);
    }
}
