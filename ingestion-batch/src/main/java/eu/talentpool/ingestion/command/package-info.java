/// The commands people type.
@NullMarked
package eu.talentpool.ingestion.command;

import org.jspecify.annotations.NullMarked;
