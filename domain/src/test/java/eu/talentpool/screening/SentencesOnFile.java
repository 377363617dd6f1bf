package eu.talentpool.screening;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Sentences written as real vacancies and real scams write them. A file holds one signal in one language
/// (`V01-en.txt`); a line beginning with `+` must give the signal, one beginning with `-` must give none at all.
record SentencesOnFile(String signal, String language, List<String> positive, List<String> negative) {

    static Stream<SentencesOnFile> in(String folder) throws IOException, URISyntaxException {
        var url = Objects.requireNonNull(SentencesOnFile.class.getResource("/screening/" + folder));
        try (var files = Files.list(Path.of(url.toURI()))) {
            return files.sorted().map(SentencesOnFile::read).toList().stream();
        }
    }

    private static SentencesOnFile read(Path file) {
        var name = file.getFileName().toString();
        try {
            var lines = Files.readAllLines(file);
            return new SentencesOnFile(name.substring(0, 3), name.substring(4, 6), with("+", lines), with("-", lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> with(String sign, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(2))
                .toList();
    }

    @Override
    public String toString() {
        return signal + " " + language;
    }
}
