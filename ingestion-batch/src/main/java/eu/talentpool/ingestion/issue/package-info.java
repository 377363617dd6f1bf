/// What became of each document of a run: outcomes and issues as data, and the report made of them.
@NullMarked
package eu.talentpool.ingestion.issue;

import org.jspecify.annotations.NullMarked;
