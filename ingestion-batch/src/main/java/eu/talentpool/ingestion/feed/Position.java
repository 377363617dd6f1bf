package eu.talentpool.ingestion.feed;

/// How far a run came.
///
/// @param file     name of the file of the last document
/// @param part     number of the document within its file, from 1; 0 if the file holds no other
/// @param document name of the document
/// @param checksum of its bytes, if it is one of several in its file
public record Position(String file, long part, String document, long checksum) {}
