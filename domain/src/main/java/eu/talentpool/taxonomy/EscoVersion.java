package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Versions of ESCO, for example `1.1.1`; empty for files whose name does not say.
final class EscoVersion {

    static final Comparator<String> NEWEST_FIRST =
            Comparator.comparing(EscoVersion::numbers, Arrays::compare).reversed();

    private static final Pattern VERSION = Pattern.compile("(?<![\\d.])v?(\\d+\\.\\d+(?:\\.\\d+)?)(?!\\.?\\d)");

    private EscoVersion() {}

    /// As the name of the file or folder says, else one of the folders above it; empty if none does.
    static String of(Path path) {
        for (var part = path; part != null; part = part.getParent()) {
            var match = VERSION.matcher(String.valueOf(part.getFileName()));
            if (match.find()) return match.group(1);
        }
        return "";
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(number -> number.isEmpty() ? 0 : Integer.parseInt(number))
                .toArray();
    }
}
