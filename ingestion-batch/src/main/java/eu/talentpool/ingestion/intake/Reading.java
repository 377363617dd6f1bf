package eu.talentpool.ingestion.intake;

import eu.talentpool.exchange.ReadResult;
import eu.talentpool.ingestion.feed.SourceDocument;

/// One thing a document says: most say one, a page or a feed may say many.
///
/// @param name     of the document; where it says several, with the number: `page.html:2`
/// @param document it stands in
public record Reading(String name, SourceDocument document, ReadResult result) {}
