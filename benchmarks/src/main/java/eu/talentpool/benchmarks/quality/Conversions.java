package eu.talentpool.benchmarks.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Brings the sets that are published as CSV into the form of `evaluate`: `queries.tsv` and `qrels.tsv` in a folder.
final class Conversions {

    /// `'a', "b's"` of a list as Python prints it.
    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final String CROSSWALK_HEADER = "O*NET Id,";

    private Conversions() {}

    /// Index of occupational titles of the ILO: title, unit group.
    static void isco(Path csv, Path folder) throws IOException {
        var queries = new ArrayList<String>();
        var qrels = new ArrayList<String>();
        for (var row : rows(Files.readString(csv))) {
            var id = "T" + (queries.size() + 1);
            queries.add(id + "\t" + row.getField("title").strip());
            qrels.add(id + "\t" + row.getField("isco08").strip());
        }
        write(folder, queries, qrels);
    }

    /// Titles reported by workers, and the ESCO occupations that the official crosswalk gives for their code.
    static void onet(Path titles, Path crosswalk, Path folder) throws IOException {
        var occupations = occupationsByCode(crosswalk);
        var queries = new ArrayList<String>();
        var qrels = new ArrayList<String>();
        for (var row : rows(Files.readString(titles))) {
            var id = "T" + (queries.size() + 1);
            queries.add(id + "\t" + row.getField("Reported Job Title").strip());
            for (var uri : occupations.getOrDefault(row.getField("O*NET-SOC Code"), Set.of()))
                qrels.add(id + "\t" + uri);
        }
        write(folder, queries, qrels);
    }

    /// Sentences of vacancies, and the skills they were written for. What is `UNK` there has no concept.
    static void skillSkape(Path csv, Taxonomy taxonomy, Path folder) throws IOException {
        var uris = new HashMap<String, String>();
        for (Skill skill : taxonomy.listSkills()) uris.put(skill.labels().in("en"), skill.uri());
        var queries = new ArrayList<String>();
        var qrels = new ArrayList<String>();
        for (var row : rows(Files.readString(csv))) {
            var skills = QUOTED.matcher(row.getField("skills"))
                    .results()
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .flatMap(label -> Stream.ofNullable(uris.get(label)))
                    .distinct()
                    .toList();
            if (skills.isEmpty()) continue;
            var id = "S" + (queries.size() + 1);
            queries.add(
                    id + "\t" + row.getField("sentence").replaceAll("\\s+", " ").strip());
            for (var uri : skills) qrels.add(id + "\t" + uri);
        }
        write(folder, queries, qrels);
    }

    private static Map<String, Set<String>> occupationsByCode(Path crosswalk) throws IOException {
        var text = Files.readString(crosswalk, StandardCharsets.UTF_8);
        var occupations = new HashMap<String, Set<String>>();
        for (var row : rows(text.substring(text.indexOf(CROSSWALK_HEADER))))
            if (row.getField("ESCO or ISCO URI").contains("/occupation/"))
                occupations
                        .computeIfAbsent(row.getField("O*NET Id"), code -> new HashSet<>())
                        .add(row.getField("ESCO or ISCO URI"));
        return occupations;
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().detectBomHeader(false).ofNamedCsvRecord(csv.replaceFirst("^\ufeff", "")).stream()
                .toList();
    }

    private static void write(Path folder, List<String> queries, List<String> qrels) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("queries.tsv"), queries);
        Files.write(folder.resolve("qrels.tsv"), qrels);
    }
}
