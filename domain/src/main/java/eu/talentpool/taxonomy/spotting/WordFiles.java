package eu.talentpool.taxonomy.spotting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads the lists of words of this package: words with spaces between, and lines of remarks that begin with `#`.
final class WordFiles {

    private WordFiles() {}

    static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(WordFiles.class.getResourceAsStream("/taxonomy/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
