package eu.talentpool.matching.score;

import static org.assertj.core.api.Assertions.assertThat;

import eu.talentpool.matching.explain.FixtureTaxonomy;
import eu.talentpool.matching.score.Job.Near;
import eu.talentpool.taxonomy.Taxonomy.Neighbour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final String REACT = "urn:test:skill:react";
    private static final String ANGULAR = "urn:test:skill:angular";

    @Test
    void aSkillIsMadeOnceForEachTaxonomy() {
        var one = new FixtureTaxonomy(Map.of(REACT, List.of(new Neighbour(ANGULAR, 0.62))));
        var other = new FixtureTaxonomy(Map.of(REACT, List.of(new Neighbour(ANGULAR, 0.41))));

        assertThat(Neighbours.skill(REACT, one)).isSameAs(Neighbours.skill(REACT, one));
        assertThat(Neighbours.skill(REACT, one).neighbours()).containsExactly(new Near(ANGULAR, 6_200));
        assertThat(Neighbours.skill(REACT, other).neighbours()).containsExactly(new Near(ANGULAR, 4_100));
    }

    @Test
    void whatTheTaxonomyDoesNotKnowHasNoNeighboursAndIsNotKept() {
        var taxonomy = new FixtureTaxonomy(Map.of());

        assertThat(Neighbours.skill("urn:other:skill", taxonomy).neighbours()).isEmpty();
        assertThat(Neighbours.skill("urn:other:skill", taxonomy))
                .isNotSameAs(Neighbours.skill("urn:other:skill", taxonomy));
    }
}
