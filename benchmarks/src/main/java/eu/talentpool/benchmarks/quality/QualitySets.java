package eu.talentpool.benchmarks.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sets, with the figures that others reached and those that are aimed at.
final class QualitySets {

    private static final String MELO = "OpenAI embeddings, MELO paper";
    private static final String SISTER = "fine-tuned model of 7 billion parameters, a sister set";

    private final Path eval;
    private final Path converted;

    /// @param eval      folder of the sets
    /// @param converted folder of those that [Conversions] made
    QualitySets(Path eval, Path converted) {
        this.eval = eval;
        this.converted = converted;
    }

    List<QualitySet> all() {
        return List.of(
                melo("deu", "de", "0.62", "0.552", "0.678 (" + MELO + ")"),
                melo("deu", "en", "0.60", "0.531", "0.552 (" + MELO + ")"),
                melo("fra", "en", "0.83", "0.805", "0.616 (" + MELO + ")"),
                melo("pol", "en", "0.57", "0.530", "0.509 (" + MELO + ")"),
                melo("usa", "en", "0.66", "0.60", ""),
                titles("en", "0.56", "0.526", "0.563 (" + SISTER + ")"),
                titles("de", "0.45", "0.372", "0.516 (" + SISTER + ")"),
                set("ISCO-08 index", List.of("hit@1", "R@5"), "isco", "isco", "0.62 / 0.82", "0.502 / 0.731"),
                set("O*NET reported titles", List.of("MRR", "hit@10"), "onet", "concepts", "0.50", "0.446 / 0.631"),
                set("SkillSkape", List.of("RP@10"), "skillskape", "skills", "0.50", "0.39"));
    }

    private QualitySet melo(String from, String to, String target, String known, String published) {
        var language = from.equals("usa") ? "en" : from.substring(0, 2).replace("po", "pl");
        var name = "%s_q_%s_c_%s".formatted(from, language, to);
        var folder = eval.resolve("melo").resolve(name);
        var command = new ArrayList<>(
                List.of("titles", "--queries", folder.resolve("queries.tsv").toString()));
        command.addAll(
                List.of("--corpus", folder.resolve("corpus_elements.tsv.gz").toString()));
        command.addAll(List.of(
                "--corpus-concepts", folder.resolve("concept_mapping.tsv.gz").toString()));
        command.addAll(List.of("--lang", language, "--corpus-lang", to));
        return new QualitySet(
                "MELO " + name,
                List.of("MRR"),
                command,
                folder.resolve("annotations.tsv.gz").toString(),
                target,
                known,
                published);
    }

    private QualitySet titles(String language, String target, String known, String published) {
        var folder = eval.resolve("title_similarity").resolve(language);
        return new QualitySet(
                "title similarity " + language,
                List.of("MAP"),
                List.of(
                        "titles",
                        "--queries",
                        folder.resolve("queries.tsv").toString(),
                        "--corpus",
                        folder.resolve("corpus_documents.tsv").toString(),
                        "--lang",
                        language),
                folder.resolve("annotations.tsv").toString(),
                target,
                known,
                published);
    }

    private QualitySet set(
            String name, List<String> measures, String folder, String task, String target, String known) {
        var queries = converted.resolve(folder).resolve("queries.tsv").toString();
        var command = new ArrayList<>(List.of(task, task.equals("skills") ? "--sentences" : "--queries", queries));
        command.addAll(List.of("--lang", "en"));
        if (task.equals("concepts")) command.addAll(List.of("--kind", "occupation"));
        var qrels = converted.resolve(folder).resolve("qrels.tsv").toString();
        return new QualitySet(name, measures, command, qrels, target, known, "");
    }
}
