package eu.talentpool.benchmarks.population;

import eu.talentpool.taxonomy.Mention;
import eu.talentpool.taxonomy.Taxonomy;
import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.util.List;
import java.util.stream.Stream;

/// An occupation and what those who follow it can do.
///
/// @param essential skills by ESCO
/// @param optional  skills by ESCO
/// @param around    skills that are near to the essential ones, or of occupations that are near
/// @param near      URIs of occupations that are near
record Trade(
        Occupation occupation, List<Skill> essential, List<Skill> optional, List<Skill> around, List<String> near) {

    static Trade of(Occupation occupation, Taxonomy taxonomy) {
        var near = taxonomy.listNearOccupations(occupation.uri()).stream()
                .map(Neighbour::uri)
                .toList();
        var around = Stream.concat(
                        near.stream()
                                .flatMap(uri -> taxonomy.findOccupation(uri).stream())
                                .flatMap(o -> o.essentialSkills().stream()),
                        occupation.essentialSkills().stream()
                                .flatMap(uri -> taxonomy.listNeighbours(uri).stream())
                                .map(Neighbour::uri))
                .distinct()
                .toList();
        return new Trade(
                occupation,
                skills(occupation.essentialSkills(), taxonomy),
                skills(occupation.optionalSkills(), taxonomy),
                skills(around, taxonomy),
                near);
    }

    private static List<Skill> skills(List<String> uris, Taxonomy taxonomy) {
        return uris.stream().flatMap(uri -> taxonomy.findSkill(uri).stream()).toList();
    }

    String name() {
        return occupation.labels().in("en");
    }

    /// As a link of a title would give it.
    Mention mention(Draw draw) {
        return new Mention(name(), occupation.uri(), occupation.iscoGroup(), draw.between(70, 100) / 100.0);
    }
}
