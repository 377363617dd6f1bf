package eu.talentpool.benchmarks.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The page `benchmarks/quality.md`.
final class QualityTable {

    private QualityTable() {}

    static String of(List<QualityRow> rows, String speed, Path eval, Path esco) {
        return """
            # Quality of linking

            Written by `./talent-pool quality --eval %s --esco %s`. The floor is BM25 over the labels (`--baseline`),
            measured in the same run.

            | set | measure | this program | floor | known without a model before | aimed at | best published |
            |---|---|---|---|---|---|---|
            %s
            What each part is worth: [quality-parts.md](quality-parts.md).

            ## Speed and memory

            After warming up, on the machine that wrote this page.

            | what | value |
            |---|---|
            %s
            ## Commands

            Each writes its run; `./talent-pool evaluate score --run RUN --qrels FILE` prints the figures.

            %s
            """.formatted(
                        eval,
                        esco,
                        rows.stream().map(QualityRow::line).collect(Collectors.joining()),
                        speed,
                        rows.stream().map(QualityTable::command).collect(Collectors.joining("\n")));
    }

    private static String command(QualityRow row) {
        return "%s, answers in `%s`:%n%n```%n./talent-pool %s%n```%n"
                .formatted(row.set().name(), row.set().qrels(), row.command());
    }
}
