package eu.talentpool.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The operating system account that servers run under: ours, or `nobody` when we are root, because
/// Elasticsearch and PostgreSQL refuse to run as root.
public final class ServerAccount {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private ServerAccount() {}

    /// The command line that runs `line` under the account. It may still read and search what root may,
    /// because the cache and the data folder can lie below a home folder closed to others.
    public static List<String> run(List<String> line) {
        if (!ROOT) {
            return line;
        }
        var full = new ArrayList<>(List.of("setpriv", "--reuid=nobody", "--regid=" + output("id", "-g", "nobody")));
        full.addAll(List.of("--clear-groups", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"));
        // Without this bit access(2), by which PostgreSQL looks for its programs, ignores the capability.
        full.add("--securebits=+no_setuid_fixup");
        full.addAll(line);
        return full;
    }

    /// The environment of a server: its own variables and what every program needs, so that options which the
    /// person at the terminal has set for other programs do not reach it.
    public static Map<String, String> environment(Map<String, String> own) {
        var all = new HashMap<>(own);
        for (String common : List.of("PATH", "LANG", "TMPDIR", "TZ")) {
            String value = System.getenv(common);
            if (value != null) {
                all.put(common, value);
            }
        }
        return all;
    }

    /// Gives a folder and all in it to the account.
    public static void own(Path folder) {
        if (ROOT) {
            output("chown", "-R", "nobody:" + output("id", "-g", "nobody"), folder.toString());
        }
    }

    /// Runs a short command under the account and returns what it printed.
    /// @throws IllegalStateException with that output if the command fails
    public static String runToEnd(List<String> line) {
        return output(run(line).toArray(String[]::new));
    }

    private static String output(String... line) {
        try {
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(line[0] + " failed: " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + line[0], e);
        }
    }
}
