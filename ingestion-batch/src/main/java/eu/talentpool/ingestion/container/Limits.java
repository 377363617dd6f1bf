package eu.talentpool.ingestion.container;

import eu.talentpool.exchange.DocumentReader;

/// How much one container may ask of this program.
///
/// @param document   bytes of the largest document
/// @param expanded   bytes that may come out of one container, nested ones included
/// @param ratio      times that a container may grow
/// @param suspicious bytes that come out before the ratio counts: a small file of equal lines is no bomb
/// @param entries    entries of one container, nested ones included
public record Limits(int document, long expanded, int ratio, long suspicious, long entries) {

    public static final Limits DEFAULT =
            new Limits(DocumentReader.DEFAULT_MAX_BYTES, 1L << 38, 200, 100L << 20, 1_000_000);
}
