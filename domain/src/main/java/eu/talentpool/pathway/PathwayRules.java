package eu.talentpool.pathway;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rule data of all pathways, read and checked once. Immutable.
public final class PathwayRules {

    private static final String FOLDER = "/pathway/rules/";

    private final String version;
    private final List<String> pathways;
    private final Map<String, RuleSet> byFile;

    private PathwayRules(String version, List<RuleSet> rules) {
        this.version = version;
        this.pathways = rules.stream().map(RuleSet::pathway).distinct().sorted().toList();
        this.byFile = rules.stream().collect(toUnmodifiableMap(r -> file(r.pathway(), r.memberState()), r -> r));
    }

    /// Reads the files that `pathway/rules/files.txt` on the class path names.
    ///
    /// @throws IllegalStateException if one is missing or broken; the message names file, rule and what is wrong
    public static PathwayRules load() {
        var texts = new TreeMap<String, String>();
        resource("files.txt").lines().forEach(file -> texts.put(file, resource(file)));
        return of(texts);
    }

    /// @param texts YAML by file name, `pathway/XX.yaml`
    static PathwayRules of(SortedMap<String, String> texts) {
        var rules = texts.entrySet().stream()
                .map(e -> RuleReader.read(e.getKey(), e.getValue()))
                .toList();
        return new PathwayRules(hash(texts), rules);
    }

    /// Hash of the content: equal data have equal versions.
    public String version() {
        return version;
    }

    List<String> pathways() {
        return pathways;
    }

    @Nullable
    RuleSet find(String pathway, String memberState) {
        return byFile.get(file(pathway, memberState));
    }

    /// Every file of the rule data.
    Iterable<RuleSet> list() {
        return byFile.values();
    }

    private static String file(String pathway, String memberState) {
        return pathway + "/" + memberState;
    }

    private static String resource(String file) {
        try (var in = PathwayRules.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) throw new IllegalStateException("Rule data " + file + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Rule data " + file + " cannot be read", e);
        }
    }

    private static String hash(SortedMap<String, String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((file, text) -> digest.update((file + "\n" + text).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
