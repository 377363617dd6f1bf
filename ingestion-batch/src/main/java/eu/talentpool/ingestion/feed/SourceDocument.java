package eu.talentpool.ingestion.feed;

import java.nio.file.Path;

/// One document of a run.
///
/// @param name folder and file name: the same however the folder was named on the command line
public record SourceDocument(String name, Path file) {}
