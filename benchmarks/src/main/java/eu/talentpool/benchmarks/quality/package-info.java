/// Measures linking and ranking of titles on public ground truth, and writes `benchmarks/quality.md`.
@NullMarked
package eu.talentpool.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
