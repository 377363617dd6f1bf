package eu.talentpool.ingestion.command;

import eu.talentpool.receipt.DocumentReports;
import eu.talentpool.receipt.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the report of a run is given.
final class ReportOptions {

    @Option(names = "--json", description = "The report as one JSON object; progress goes to standard error.")
    private boolean asJson;

    @Option(
            names = "--documents",
            paramLabel = "FILE",
            description = "Writes a line of JSON for each document: what became of it, what was repaired or dropped and"
                    + " why, which words were linked to ESCO and which were not.")
    private @Nullable Path documents;

    ProgressLine progress(CommandSpec spec) {
        return new ProgressLine(
                asJson ? spec.commandLine().getErr() : spec.commandLine().getOut());
    }

    void print(RunReport report, Pool pool, long began, PrintWriter out) throws IOException {
        if (asJson) out.println(indented().writeValueAsString(report));
        else new ReportText(out).print(report, (System.nanoTime() - began) / 1e9);
        if (documents != null) write(pool.get(DocumentReports.class), report.run(), documents);
        out.flush();
    }

    private static JsonMapper indented() {
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private static void write(DocumentReports reports, UUID run, Path file) throws IOException {
        var json = JsonMapper.builder().build();
        try (var lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            reports.each(run, report -> lines.println(json.writeValueAsString(report)));
            if (lines.checkError()) throw new IOException("The reports could not be written to " + file + ".");
        }
    }
}
