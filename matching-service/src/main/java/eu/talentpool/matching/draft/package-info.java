/// Reads a text or a document for the moment of one request: linked as at intake, stored nowhere.
@NullMarked
package eu.talentpool.matching.draft;

import org.jspecify.annotations.NullMarked;
