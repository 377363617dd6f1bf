package eu.talentpool.matching.retrieve;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import eu.talentpool.matching.score.Candidate.Spoken;
import eu.talentpool.matching.score.Criterion;
import eu.talentpool.matching.score.Job.RequiredLanguage;
import eu.talentpool.matching.score.Weights;
import eu.talentpool.searchindex.LanguageTerm;
import eu.talentpool.taxonomy.Cefr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Languages at their levels, each against what it counts of all that are asked for.
final class LanguageClauses {

    /// All that languages can gain, in hundredths of a point.
    private final double gain;

    LanguageClauses(Weights weights) {
        this.gain = Clauses.gain(weights, Criterion.LANGUAGES);
    }

    double gain() {
        return gain;
    }

    /// What a profile gains by the languages a job asks for.
    List<Query> asked(List<RequiredLanguage> asked) {
        int parts = asked.stream().mapToInt(LanguageClauses::part).sum();
        return asked.stream()
                .flatMap(language -> steps(language, gain * part(language) / parts).stream())
                .toList();
    }

    private static int part(RequiredLanguage language) {
        return language.essential() ? 2 : 1;
    }

    /// Profiles hold every level up to their own, so the steps up to the level asked for add up as in the scorer.
    private static List<Query> steps(RequiredLanguage asked, double points) {
        int steps = asked.level() == null ? 1 : asked.level().ordinal() + 1;
        var clauses = new ArrayList<Query>();
        for (int step = 0; step < steps; step++) {
            var term = step == 0 ? asked.language() : asked.language() + ":" + Cefr.values()[step];
            clauses.add(Clauses.worth(points / steps, Clauses.anyOf("languages", Set.of(term))));
        }
        return clauses;
    }

    /// What a vacancy gains by the languages somebody speaks: one clause for each. Together they gain no more than
    /// [#gain].
    ///
    /// @param spoken by level
    List<Query> spoken(List<Spoken> spoken) {
        var highest = spoken.stream().collect(toMap(Spoken::language, identity(), (_, higher) -> higher, TreeMap::new));
        return highest.values().stream().map(this::levels).toList();
    }

    /// In parts of a whole share, so that the clauses are few.
    private Query levels(Spoken spoken) {
        var terms = new TreeMap<Long, TreeSet<String>>();
        for (int share : LanguageTerm.SHARES) {
            add(terms, share, LanguageTerm.of(spoken.language(), null, share));
            for (var asked : Cefr.values())
                add(terms, share * reached(spoken, asked), LanguageTerm.of(spoken.language(), asked, share));
        }
        double whole = LanguageTerm.SHARES.getFirst();
        return Clauses.best(terms.entrySet().stream()
                .map(e -> Clauses.worth(gain * e.getKey() / whole, Clauses.anyOf("facts", e.getValue())))
                .toList());
    }

    private static void add(Map<Long, TreeSet<String>> terms, double parts, String term) {
        long rounded = Math.round(parts);
        if (rounded > 0) terms.computeIfAbsent(rounded, _ -> new TreeSet<>()).add(term);
    }

    private static double reached(Spoken skill, Cefr asked) {
        int steps = skill.level() == null ? 1 : skill.level().ordinal() + 1;
        return Math.min(1, (double) steps / (asked.ordinal() + 1));
    }
}
