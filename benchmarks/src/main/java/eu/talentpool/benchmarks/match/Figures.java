package eu.talentpool.benchmarks.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one run measured, kept as a file so that runs of several sizes stand side by side.
///
/// @param candidates      "50 candidates of a vacancy", one entry for each number of clients
/// @param vacanciesOf     "50 vacancies of a profile"
/// @param floor           of the candidates, one client
/// @param vacanciesByDepth recall of the vacancies of a profile if so many are retrieved; null in runs of before
/// @param written         profiles a second into the records
/// @param indexed         records a second from there into the index
/// @param indexBytes      of a profile
/// @param logBytes        of a result in the ranking log, indices included
/// @param load            average of the machine at the end
record Figures(
        int profiles,
        int vacancies,
        long seed,
        String day,
        String taxonomy,
        List<Latency> candidates,
        List<Latency> vacanciesOf,
        Floor.Measured floor,
        Recall recall,
        @Nullable SortedMap<Integer, Double> vacanciesByDepth,
        double written,
        double indexed,
        double indexBytes,
        double logBytes,
        int processors,
        double load) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(profiles + ".json"), JSON.writeValueAsString(this) + "\n");
    }

    /// Those of every size that was measured, smallest first.
    static List<Figures> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+\\.json"))
                    .map(Figures::read)
                    .sorted(Comparator.comparingInt(Figures::profiles))
                    .toList();
        }
    }

    private static Figures read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Figures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
