package eu.talentpool.taxonomy.spotting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/// Words of job adverts that say how somebody is sought, not what for (experience, candidate).
final class AdvertWords {

    private AdvertWords() {}

    static String text() {
        try (var file = Objects.requireNonNull(AdvertWords.class.getResourceAsStream("/taxonomy/advert-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read advert-words.txt", e);
        }
    }
}
