package eu.talentpool.pathway.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of rule files by name, `pathway/XX.yaml` or `common/name.yaml`, and their version.
///
/// @param texts YAML by name
public record RuleFiles(SortedMap<String, String> texts) {

    private static final String FOLDER = "/pathway/rules/";
    private static final String COMMON = "common/";

    /// File of exchange rates in the operator's folder.
    public static final String RATES = "eurofxref-hist.csv";

    /// Folder in the operator's folder where old versions are kept.
    static final String KEPT = "versions";

    /// The files the product ships, as `files.txt` names them.
    public static RuleFiles bundled() {
        var texts = new TreeMap<String, String>();
        resource(FOLDER + "files.txt").lines().forEach(file -> texts.put(file, resource(FOLDER + file)));
        return new RuleFiles(texts);
    }

    /// These, with those of a folder in the place of files of the same name, and beside the others.
    public RuleFiles with(Path folder) {
        var all = new TreeMap<>(texts);
        all.putAll(in(folder).texts);
        return new RuleFiles(all);
    }

    /// The YAML files of a folder and its sub-folders, but for the old versions in it.
    public static RuleFiles in(Path folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> isRuleFile(folder, f)).toList())
                texts.put(name(folder, file), Files.readString(file));
            return new RuleFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of rule data " + folder + " cannot be read", e);
        }
    }

    /// Hash of the content: equal data have equal versions.
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((file, text) -> digest.update((file + "\n" + text).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isCommon(String file) {
        return file.startsWith(COMMON);
    }

    static String common(String name) {
        return COMMON + name + ".yaml";
    }

    static boolean isRuleFile(Path folder, Path file) {
        return file.toString().endsWith(".yaml") && !name(folder, file).startsWith(KEPT + "/");
    }

    /// A file whose change is taken up.
    static boolean isWatched(Path folder, Path file) {
        return isRuleFile(folder, file) || name(folder, file).equals(RATES);
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String resource(String path) {
        try (var in = RuleFiles.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("Rule data " + path + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Rule data " + path + " cannot be read", e);
        }
    }
}
