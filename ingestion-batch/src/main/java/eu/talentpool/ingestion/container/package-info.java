/// Archives, compressed files and lists of documents, taken apart as streams: nothing is written under a name from an
/// archive, and no more than one document is held at a time.
@NullMarked
package eu.talentpool.ingestion.container;

import org.jspecify.annotations.NullMarked;
