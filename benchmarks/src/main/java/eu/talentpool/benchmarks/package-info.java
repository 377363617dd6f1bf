/// Load, scale and ranking-quality measurements.
@NullMarked
package eu.talentpool.benchmarks;

import org.jspecify.annotations.NullMarked;
