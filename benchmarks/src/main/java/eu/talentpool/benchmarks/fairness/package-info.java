/// Whether who somebody is, and what hints at it, moves them in a ranking: twins that differ in one thing are ranked
/// among the same invented people.
@NullMarked
package eu.talentpool.benchmarks.fairness;

import org.jspecify.annotations.NullMarked;
