package eu.talentpool.matching.pathways;

import eu.talentpool.pathway.NearMiss;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayState;
import java.util.List;

/// How a pair stands with one pathway of one Member State.
///
/// @param nearMisses labels of the conditions each of which alone is missing
public record Standing(String pathway, PathwayState state, List<String> nearMisses) {

    public static Standing of(PathwayAssessment assessment) {
        var nearMisses = NearMiss.of(assessment).stream()
                .map(miss -> miss.condition().label())
                .toList();
        return new Standing(assessment.pathway(), assessment.state(), nearMisses);
    }
}
