package eu.talentpool.endtoend;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One of the two programs as a process, with the class path it has when it is installed.
///
/// @param main  class that starts it
/// @param other modules that it does not have
/// @param settings of its pool
record Program(String main, List<String> other, Map<String, Object> settings) {

    /// It runs for seconds: what the second compiler gains comes too late.
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final List<String> TEST_ONLY = List.of("benchmarks", "local-stack", "test-classes", "-tests.jar");

    static Program jobs(Map<String, Object> settings) {
        return new Program(
                "eu.talentpool.ingestion.command.TalentPoolCommand",
                List.of("matching-service", "auth-config"),
                settings);
    }

    static Program service(Map<String, Object> settings) {
        return new Program("eu.talentpool.MatchingServiceApplication", List.of("ingestion-batch"), settings);
    }

    /// @param output what it says
    Process start(Path output, String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", classPath(), main));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        settings.forEach((key, value) -> builder.environment().put(variable(key), value.toString()));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> TEST_ONLY.stream().noneMatch(entry::contains))
                .filter(entry -> other.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }
}
