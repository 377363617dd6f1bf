package eu.talentpool.evaluation;

import eu.talentpool.evaluation.RunFile.Ranked;
import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What [Bm25] over the labels gives for the same task.
final class Baseline {

    private Baseline() {}

    static Function<String, List<Ranked>> concepts(
            Taxonomy taxonomy, ConceptKind kind, @Nullable String language, int most) {
        return kind == ConceptKind.SKILL ? skills(taxonomy, language, most) : occupations(taxonomy, language, most);
    }

    static Function<String, List<Ranked>> skills(Taxonomy taxonomy, @Nullable String language, int most) {
        var skills = taxonomy.listSkills();
        return ranking(
                skills.stream()
                        .map(skill -> words(skill.labels().byLanguage().getOrDefault(orEnglish(language), List.of()))),
                skills.stream().map(Skill::uri),
                most);
    }

    static Function<String, List<Ranked>> titles(List<Text> corpus, int most) {
        return ranking(corpus.stream().map(Text::text), corpus.stream().map(Text::id), most);
    }

    /// The group of the best occupation first.
    static Function<String, List<Ranked>> isco(Taxonomy taxonomy, @Nullable String language, int most) {
        var occupations = taxonomy.listOccupations();
        var index = ranking(
                labels(occupations, language), occupations.stream().map(Occupation::iscoGroup), Integer.MAX_VALUE);
        return text -> index.apply(text).stream()
                .collect(Collectors.toMap(Ranked::id, Ranked::score, Math::max, LinkedHashMap::new))
                .entrySet()
                .stream()
                .limit(most)
                .map(group -> new Ranked(group.getKey(), group.getValue()))
                .toList();
    }

    private static Function<String, List<Ranked>> occupations(Taxonomy taxonomy, @Nullable String language, int most) {
        var occupations = taxonomy.listOccupations();
        return ranking(labels(occupations, language), occupations.stream().map(Occupation::uri), most);
    }

    private static Stream<String> labels(List<Occupation> occupations, @Nullable String language) {
        return occupations.stream()
                .map(occupation ->
                        words(occupation.labels().byLanguage().getOrDefault(orEnglish(language), List.of())));
    }

    private static Function<String, List<Ranked>> ranking(Stream<String> documents, Stream<String> ids, int most) {
        var index = new Bm25(documents.toList());
        var named = ids.toList();
        return text -> index.rank(text, most).stream()
                .map(hit -> new Ranked(named.get(hit.document()), hit.score()))
                .toList();
    }

    private static String orEnglish(@Nullable String language) {
        return language == null ? "en" : language;
    }

    private static String words(List<String> labels) {
        return String.join(" ", labels);
    }
}
