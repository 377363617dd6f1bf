/// The jobs, one a file, and how a run is started or taken up again.
@NullMarked
package eu.talentpool.ingestion.job;

import org.jspecify.annotations.NullMarked;
