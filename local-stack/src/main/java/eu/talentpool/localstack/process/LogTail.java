package eu.talentpool.localstack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The end of a log, for a person whom its whole would drown.
public final class LogTail {
    private static final int LINES = 15;

    private LogTail() {}

    /// A sentence that names the log, and its last lines.
    public static String of(Path log) {
        try {
            // Any byte is a character here, so a log in whatever encoding can be shown.
            String[] lines = Files.readString(log, StandardCharsets.ISO_8859_1).split("\n");
            return Arrays.stream(lines)
                    .skip(Math.max(0, lines.length - LINES))
                    .collect(Collectors.joining("\n    ", "The end of its log " + log + ":\n    ", ""));
        } catch (IOException e) {
            return "It left no log in " + log;
        }
    }
}
