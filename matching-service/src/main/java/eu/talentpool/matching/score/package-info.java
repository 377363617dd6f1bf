/// Compares one candidate with one job: a list of criteria, each with points and a reason. Plain Java; its input types
/// carry nothing that must not count.
@NullMarked
package eu.talentpool.matching.score;

import org.jspecify.annotations.NullMarked;
