package eu.talentpool.ingestion.container;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names for what a container holds: readable, stable from run to run, each only once. They are shown and stored, and
/// never used as a path on the disk.
public final class EntryNames {

    /// In UTF-16 units; the key of a document in the database has a limit.
    private static final int MAX = 600;

    private static final Pattern SIGNS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern LINE = Pattern.compile(".*/\\d+");

    /// Of all names so far, as numbers: a million of them fit into the memory. Two names of one number are told apart
    /// although they need not be.
    private final Set<Long> given = new HashSet<>();

    /// A path without what makes it absolute or climb, and without signs that no line or column takes.
    public static String clean(String path) {
        var parts = Stream.of(path.replace('\\', '/').split("/"))
                .map(part -> withoutSigns(part).strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining("/"));
        return parts.isEmpty() ? "unnamed" : parts;
    }

    private static String withoutSigns(String part) {
        return part.chars().allMatch(c -> c >= ' ' && c <= '~')
                ? part
                : SIGNS.matcher(part).replaceAll("_");
    }

    /// @param number of the entry: what tells it from another of the same name
    String unique(String container, String path, long number) {
        var clean = clean(path);
        var name = join(container, clean);
        var suffix = "#" + number;
        if (name.length() > MAX) name = name.substring(0, name.offsetByCodePoints(0, MAX / 2)) + "\u2026" + suffix;
        if (looksLikeLine(clean)) name += suffix;
        while (!given.add(number(name))) name += suffix;
        return name;
    }

    static String join(String container, String path) {
        if (container.isEmpty()) return path;
        return path.isEmpty() ? container : container + "/" + path;
    }

    /// The lines of a list are named by their numbers and are too many to be remembered.
    private static boolean looksLikeLine(String path) {
        return LINE.matcher(path).matches();
    }

    private static long number(String name) {
        var number = 1_125_899_906_842_597L;
        for (var i = 0; i < name.length(); i++) number = 31 * number + name.charAt(i);
        return number;
    }
}
