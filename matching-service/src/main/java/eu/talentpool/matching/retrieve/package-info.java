/// Asks Elasticsearch for the records most likely to score high, both ways. The query approximates the score without
/// scripts; the scorers decide.
@NullMarked
package eu.talentpool.matching.retrieve;

import org.jspecify.annotations.NullMarked;
