package eu.talentpool.pathway.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// All rule data of one version, read and checked. Immutable.
public final class RuleBook {

    private final String version;
    private final List<String> instruments;
    private final List<RuleSet> sets;
    private final Map<String, List<String>> pathways;
    private final Map<String, RuleSet> byFile;

    private RuleBook(String version, List<String> instruments, List<RuleSet> sets) {
        this.version = version;
        this.instruments = List.copyOf(new TreeSet<>(instruments));
        this.sets = sets;
        this.pathways = sets.stream()
                .map(RuleSet::memberState)
                .distinct()
                .collect(toUnmodifiableMap(state -> state, state -> pathways(state, instruments, sets)));
        this.byFile = sets.stream().collect(toUnmodifiableMap(r -> file(r.pathway(), r.memberState()), r -> r));
    }

    private static List<String> pathways(String state, List<String> instruments, List<RuleSet> sets) {
        var names = new TreeSet<>(instruments);
        for (var set : sets) if (set.memberState().equals(state)) names.add(set.pathway());
        return List.copyOf(names);
    }

    /// @throws BrokenRules if a file cannot be used
    public static RuleBook read(RuleFiles files) {
        var reader = new RuleReader(files);
        return new RuleBook(files.version(), reader.instruments(), reader.sets());
    }

    public String version() {
        return version;
    }

    /// Names of the pathways a Member State is asked about: its own and the instruments of the Union.
    public List<String> pathways(String memberState) {
        return pathways.getOrDefault(memberState, instruments);
    }

    public Optional<RuleSet> find(String pathway, String memberState) {
        return Optional.ofNullable(byFile.get(file(pathway, memberState)));
    }

    /// Every file of the rule data, by name.
    public List<RuleSet> list() {
        return sets;
    }

    private static String file(String pathway, String memberState) {
        return pathway + "/" + memberState;
    }
}
