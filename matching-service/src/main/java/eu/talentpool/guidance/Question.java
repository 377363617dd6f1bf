package eu.talentpool.guidance;

import eu.talentpool.pathway.View;
import eu.talentpool.pathway.terms.JobFacts;
import eu.talentpool.pathway.terms.PathwayFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who and what is compared with the pathways.
///
/// @param job    null if there is none yet
/// @param states Member States of destination, ISO 3166 alpha-2
/// @param inFull with every condition and source, not a line alone
record Question(PathwayFacts person, @Nullable JobFacts job, List<String> states, View view, boolean inFull) {}
