package eu.talentpool.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Old and new programs run side by side on one database, so a migration only adds; see `docs/operations.md`.
class MigrationsTest {

    private static final Path HOME = Path.of(System.getProperty("talentpool.home"));

    /// Before the first version that somebody may run, tables were made into shape.
    private static final int FIRST = 24;

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)_.*\\.sql");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "(?i)\\bdrop\\s+(table|column)|\\brename\\b|\\balter\\s+column\\s+\\w+\\s+(set\\s+data\\s+)?type|\\bset\\s+not\\s+null");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMigrationTakesNothingAwayUnlessItsNameSaysSo() throws IOException {
        assertThat(takingAway(HOME)).isEmpty();
    }

    @Test
    void oneThatDoesIsReported() throws IOException {
        Files.writeString(folder.resolve("V24_9__tidy.sql"), "alter table vacancy\n    drop column content;");
        Files.writeString(folder.resolve("V24_8__tidy_contract.sql"), "drop table vacancy;");
        Files.writeString(folder.resolve("V24_7__more.sql"), "alter table vacancy add column note text;");
        assertThat(takingAway(folder)).containsExactly("V24_9__tidy.sql");
    }

    private static List<String> takingAway(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> isNew(file.getFileName().toString()))
                    .filter(MigrationsTest::takesAway)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNew(String name) {
        var number = NUMBER.matcher(name);
        return number.matches() && Integer.parseInt(number.group(1)) >= FIRST && !name.endsWith("_contract.sql");
    }

    private static boolean takesAway(Path file) {
        try {
            return TAKES_AWAY.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
