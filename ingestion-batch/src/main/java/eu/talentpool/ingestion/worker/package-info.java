/// The long-running program beside the service: runs the jobs that are asked for, asks for those of the schedule, and
/// brings every change to the index.
@NullMarked
package eu.talentpool.ingestion.worker;

import org.jspecify.annotations.NullMarked;
