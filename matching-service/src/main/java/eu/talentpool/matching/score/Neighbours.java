package eu.talentpool.matching.score;

import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.matching.score.Job.RequiredSkill;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/// Skills with those near to them, as the scorers compare them. Made once for each skill of a loaded taxonomy, and gone
/// with it; what documents name and the taxonomy does not know is never kept.
public final class Neighbours {
    private static final Map<Taxonomy, Neighbours> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<String, RequiredSkill> skills = new ConcurrentHashMap<>();

    private Neighbours() {}

    /// @param uri of the skill
    public static RequiredSkill skill(String uri, Taxonomy taxonomy) {
        if (taxonomy.listNeighbours(uri).isEmpty()) return new RequiredSkill(uri, List.of());
        var known = KNOWN.computeIfAbsent(taxonomy, _ -> new Neighbours());
        return known.skills.computeIfAbsent(uri, key -> read(key, taxonomy));
    }

    private static RequiredSkill read(String uri, Taxonomy taxonomy) {
        var near = taxonomy.listNeighbours(uri).stream()
                .map(n -> Near.of(n.uri(), n.nearness()))
                .toList();
        return new RequiredSkill(uri, near);
    }
}
