/// How fast legal pathways are assessed.
@NullMarked
package eu.talentpool.benchmarks.pathways;

import org.jspecify.annotations.NullMarked;
