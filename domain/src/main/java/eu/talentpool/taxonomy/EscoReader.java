package eu.talentpool.taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads official ESCO downloads, one or several at once: the newest has the say, the others fill what it lacks.
final class EscoReader {

    private static final int ROWS_PER_REPORT = 5_000;
    private static final Set<EscoFile> REQUIRED = EnumSet.of(EscoFile.OCCUPATIONS, EscoFile.SKILLS, EscoFile.RELATIONS);
    private static final Set<EscoFile> ONCE = EnumSet.of(EscoFile.RELATIONS, EscoFile.SKILL_RELATIONS);

    private final List<EscoTable> found;
    private final Progress progress;
    private long read;

    private EscoReader(List<EscoTable> found, Progress progress) {
        this.found = found;
        this.progress = progress;
    }

    /// @param version of all paths; null = as their names say
    /// @throws IllegalArgumentException with one sentence: what is missing or unreadable
    static EscoDownload read(List<Path> paths, @Nullable String version, Progress progress) {
        var tables = tables(paths, version);
        requireAll(tables, paths);
        if (tables.stream().allMatch(table -> table.version().isEmpty()))
            throw new IllegalArgumentException("The ESCO version does not stand in the name of " + paths.getFirst()
                    + "; give it, for example 1.1.1.");
        return new EscoReader(tables, progress).read();
    }

    /// As [#read], with whatever tables there are.
    ///
    /// @throws IllegalArgumentException with one sentence: what is unreadable, or that nothing is of ESCO
    static EscoDownload readParts(List<Path> paths, Progress progress) {
        var tables = tables(paths, null);
        if (tables.isEmpty()) throw new IllegalArgumentException("There is no file of ESCO in " + paths + ".");
        return new EscoReader(tables, progress).read();
    }

    private static List<EscoTable> tables(List<Path> paths, @Nullable String version) {
        var tables = new ArrayList<EscoTable>();
        for (var path : paths)
            for (var source : EscoSource.list(path))
                EscoTable.find(source, version == null ? EscoVersion.of(path) : version)
                        .ifPresent(tables::add);
        return tables.stream().sorted(EscoTable.ORDER).toList();
    }

    private static void requireAll(List<EscoTable> tables, List<Path> paths) {
        for (var kind : REQUIRED)
            if (tables.stream().noneMatch(table -> table.kind() == kind))
                throw new IllegalArgumentException("No ESCO file of %s in %s: no CSV file there has the columns %s."
                        .formatted(kind.name().toLowerCase(Locale.ROOT), paths, new TreeSet<>(kind.columns)));
    }

    private EscoDownload read() {
        var tables = new EscoTables();
        var wanted = found.stream().filter(this::isWanted).toList();
        var total = wanted.stream().mapToLong(table -> table.source().size()).sum();
        for (var table : wanted) {
            var end = read + table.source().size();
            var rows = new long[1];
            table.forEachRow(row -> {
                tables.add(row);
                read = Math.min(end, read + row.length());
                if (++rows[0] % ROWS_PER_REPORT == 0) progress.at("bytes of ESCO read", read, total);
            });
            read = end;
            progress.at("bytes of ESCO read", read, total);
        }
        return tables.join(name(), missing(), StarterFiles.read());
    }

    /// Relations are the same in every language, so one table of them will do.
    private boolean isWanted(EscoTable table) {
        return !ONCE.contains(table.kind())
                || table.equals(of(table.kind()).findFirst().orElseThrow());
    }

    private Stream<EscoTable> of(EscoFile kind) {
        return found.stream().filter(table -> table.kind() == kind);
    }

    /// For example `esco-1.1.1+starter-1`, or `esco-1.2.1+1.1.1+starter-1` if the older fills what the newer lacks.
    private String name() {
        var versions = found.stream()
                .map(EscoTable::version)
                .filter(version -> !version.isEmpty())
                .distinct()
                .sorted(EscoVersion.NEWEST_FIRST)
                .collect(Collectors.joining("+"));
        return "esco-" + (versions.isEmpty() ? "files" : versions) + "+" + StarterFiles.version();
    }

    /// What the newest version does not have itself.
    private List<String> missing() {
        var newest = found.stream()
                .map(EscoTable::version)
                .min(EscoVersion.NEWEST_FIRST)
                .orElseThrow();
        return Stream.of(EscoFile.values())
                .filter(kind -> kind != EscoFile.LABELS)
                .filter(kind -> of(kind).noneMatch(table -> table.version().equals(newest)))
                .map(kind -> missing(kind, newest))
                .toList();
    }

    private String missing(EscoFile kind, String newest) {
        var older = of(kind).findFirst();
        var what = "no " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of version " + newest;
        return older.map(table -> what + "; those of " + table.version() + " serve")
                .orElse(what);
    }
}
