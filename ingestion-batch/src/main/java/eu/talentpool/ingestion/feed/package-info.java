/// Where documents come from: feeds, folders of documents, the manifest beside them, and the operator's own data.
@NullMarked
package eu.talentpool.ingestion.feed;

import org.jspecify.annotations.NullMarked;
