/// Feeds that are fetched from a source of others: asked with patience, believed with care, taken in like files.
@NullMarked
package eu.talentpool.ingestion.pull;

import org.jspecify.annotations.NullMarked;
