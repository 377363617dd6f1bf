package eu.talentpool.guidance;

import eu.talentpool.exchange.DocumentReader;
import eu.talentpool.exchange.Finding;
import eu.talentpool.exchange.ReadResult;
import eu.talentpool.linking.Linking;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import eu.talentpool.pathway.terms.StatedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Files a person hands to the command: documents of every format the pool reads, and a file of further facts.
final class Documents {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DocumentReader reader = new DocumentReader();
    private final Linking linking;

    Documents(Linking linking) {
        this.linking = linking;
    }

    /// @throws IllegalArgumentException if the file is no profile that can be read
    PathwayFacts profile(Path file) {
        return switch (read(file)) {
            case ReadResult.ProfileRead p -> PathwayFacts.of(linking.link(p.content()), p.identity());
            case ReadResult.VacancyRead _ ->
                throw new IllegalArgumentException(file + " is a vacancy: hand it in with --vacancy.");
            case ReadResult.Rejected r -> throw unusable(file, r);
        };
    }

    /// @throws IllegalArgumentException if the file is no vacancy that can be read
    JobFacts vacancy(Path file) {
        return switch (read(file)) {
            case ReadResult.VacancyRead v -> JobFacts.of(linking.link(v.content()));
            case ReadResult.ProfileRead _ ->
                throw new IllegalArgumentException(file + " is a profile: hand it in with --profile.");
            case ReadResult.Rejected r -> throw unusable(file, r);
        };
    }

    /// @throws IllegalArgumentException if the file does not hold facts, and where
    static StatedFacts stated(Path file) {
        try {
            return YAML.readValue(bytes(file), StatedFacts.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + ": " + e.getOriginalMessage() + " (" + e.getPathReference()
                            + "). Correct it; --help shows an example.",
                    e);
        }
    }

    private ReadResult read(Path file) {
        return reader.read(bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read. Check its name and its permissions.", e);
        }
    }

    private static IllegalArgumentException unusable(Path file, ReadResult.Rejected read) {
        var why = read.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
        return new IllegalArgumentException(file + " cannot be used. " + why);
    }
}
