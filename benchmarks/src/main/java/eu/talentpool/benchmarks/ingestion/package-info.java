/// How fast documents come in: from bytes to searchable, against what the two servers do at best.
@NullMarked
package eu.talentpool.benchmarks.ingestion;

import org.jspecify.annotations.NullMarked;
