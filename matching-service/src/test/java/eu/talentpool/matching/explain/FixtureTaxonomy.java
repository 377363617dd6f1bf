package eu.talentpool.matching.explain;

import eu.talentpool.taxonomy.ConceptKind;
import eu.talentpool.taxonomy.Labels;
import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A taxonomy of a few concepts: names are the last part of the URI, neighbours are given.
public record FixtureTaxonomy(Map<String, List<Neighbour>> neighbours) implements Taxonomy {

    @Override
    public String version() {
        return "fixture";
    }

    private static String name(String uri) {
        return uri.substring(uri.lastIndexOf(':') + 1);
    }

    private static Labels labels(String uri) {
        return new Labels(Map.of("en", List.of(name(uri))));
    }

    @Override
    public Optional<Occupation> findOccupation(String uri) {
        return uri.startsWith("urn:test:occupation:")
                ? Optional.of(new Occupation(uri, "2512", labels(uri), "", List.of(), List.of(), List.of(), null))
                : Optional.empty();
    }

    @Override
    public Optional<Skill> findSkill(String uri) {
        return uri.startsWith("urn:test:skill:")
                ? Optional.of(new Skill(uri, labels(uri), "", "", "", List.of(), List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<String> findIscoTitle(String code) {
        return code.equals("2512") ? Optional.of("Software developers") : Optional.empty();
    }

    @Override
    public Map<String, String> retired() {
        return Map.of();
    }

    @Override
    public List<Occupation> listOccupations() {
        return List.of();
    }

    @Override
    public List<Skill> listSkills() {
        return List.of();
    }

    @Override
    public List<Candidate> rank(String text, @Nullable String language, ConceptKind kind, int most) {
        return List.of();
    }

    @Override
    public List<Candidate> rankSkills(String sentence, int most) {
        return List.of();
    }

    @Override
    public List<SpottedSkill> spotSkills(String text, @Nullable String language) {
        return List.of();
    }

    @Override
    public List<Neighbour> listNearOccupations(String occupationUri) {
        return List.of();
    }

    @Override
    public List<RankedGroup> rankIscoGroups(String title, @Nullable String language, int most) {
        return List.of();
    }

    @Override
    public Titles titles(List<Title> corpus, @Nullable String language) {
        return (text, textLanguage, most) -> List.of();
    }

    @Override
    public Optional<String> guessLanguage(String text) {
        return Optional.empty();
    }

    @Override
    public Mention link(String text, @Nullable String language, ConceptKind kind) {
        return Mention.ofText(text);
    }

    @Override
    public List<Neighbour> listNeighbours(String skillUri) {
        return neighbours.getOrDefault(skillUri, List.of());
    }
}
