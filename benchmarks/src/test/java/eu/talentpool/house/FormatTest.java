package eu.talentpool.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted. The formatter parses with the compiler it runs on, so it runs here, on the
/// toolchain's JDK, and not inside Maven. `mvn -pl benchmarks -am test -Dtest=FormatTest
/// -Dsurefire.failIfNoSpecifiedTests=false -Dformat=apply` formats them.
class FormatTest {

    private static final Path HOME = Path.of(System.getProperty("talentpool.home", ".."));
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void everySourceFileIsFormatted() {
        var wrong = sources().stream().filter(file -> !formatted(file)).toList();
        if (System.getProperty("format", "check").equals("apply")) wrong.forEach(FormatTest::format);
        else assertThat(wrong).as("not formatted; see the comment of this test").isEmpty();
    }

    @Test
    void anUnformattedFileWouldBeReported() throws FormatterException {
        var planted = "class A {int a  ;}\n";
        assertThat(FORMATTER.formatSource(planted)).isNotEqualTo(planted);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(HOME)) {
            var sources = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> HOME.relativize(f).toString().matches("[a-z-]+/src/.*"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(50);
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean formatted(Path file) {
        return read(file).equals(pretty(file));
    }

    private static void format(Path file) {
        try {
            Files.writeString(file, pretty(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(Path file) {
        try {
            return FORMATTER.formatSourceAndFixImports(read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
