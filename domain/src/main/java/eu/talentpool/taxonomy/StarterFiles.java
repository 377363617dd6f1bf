package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.IscoGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The taxonomy written for this project: tab-separated files in `taxonomy/starter`, described in the README there.
final class StarterFiles {

    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pl", "hi");

    private StarterFiles() {}

    /// For example `starter-1`.
    static String version() {
        return "starter-" + text("version.txt").strip();
    }

    static TaxonomyContent read() {
        var essential = relations("essential");
        var optional = relations("optional");
        var occupations = rows("occupations.tsv").stream()
                .map(row -> occupation(row, essential, optional))
                .toList();
        return new TaxonomyContent(iscoGroups(), occupations, skills(), Map.of(), List.of(), nearGroups());
    }

    /// Rows of a file without its header, split into fields.
    static List<String[]> rows(String file) {
        return text(file).lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static Occupation occupation(
            String[] row, Map<String, List<String>> essential, Map<String, List<String>> optional) {
        return new Occupation(
                row[0],
                row[1],
                labels(row, 2),
                "",
                List.of(),
                essential.getOrDefault(row[0], List.of()),
                optional.getOrDefault(row[0], List.of()),
                null);
    }

    private static List<Skill> skills() {
        return rows("skills.tsv").stream()
                .map(row -> new Skill(row[0], labels(row, 3), "", row[1], "", List.of(), List.of()))
                .toList();
    }

    private static Map<String, String> nearGroups() {
        return rows("skills.tsv").stream()
                .filter(row -> !row[2].isEmpty())
                .collect(Collectors.toMap(row -> row[0], row -> row[2]));
    }

    private static Map<String, IscoGroup> iscoGroups() {
        return rows("isco08.tsv").stream().collect(Collectors.toMap(row -> row[0], row -> new IscoGroup(row[1], "")));
    }

    private static Map<String, List<String>> relations(String type) {
        var skills = new HashMap<String, List<String>>();
        for (var row : rows("relations.tsv"))
            if (row[1].equals(type))
                skills.computeIfAbsent(row[0], uri -> new ArrayList<>()).add(row[2]);
        return skills;
    }

    private static Labels labels(String[] row, int first) {
        var labels = new HashMap<String, List<String>>();
        for (int i = 0; i < LANGUAGES.size(); i++) labels.put(LANGUAGES.get(i), List.of(row[first + i].split("\\|")));
        return new Labels(labels);
    }

    private static String text(String file) {
        try (var stream =
                Objects.requireNonNull(StarterFiles.class.getResourceAsStream("/taxonomy/starter/" + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the starter taxonomy file " + file, e);
        }
    }
}
