/// One document on its way into the pool: read, linked, written, screened.
@NullMarked
package eu.talentpool.ingestion.intake;

import org.jspecify.annotations.NullMarked;
