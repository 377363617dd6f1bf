package eu.talentpool.pathway.information;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The data files and texts the product ships.
final class Resource {

    private static final String FOLDER = "/pathway/information/";

    private Resource() {}

    /// @throws IllegalStateException if the file is not shipped
    static String get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "Information " + name + " is not on the class path: add it to resources" + FOLDER));
    }

    static Optional<String> find(String name) {
        try (var in = Resource.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Information " + name + " cannot be read", e);
        }
    }
}
