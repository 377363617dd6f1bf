/// Ranks concepts, and texts of any kind, by the words and characters they share with a text.
@NullMarked
package eu.talentpool.taxonomy.lexical;

import org.jspecify.annotations.NullMarked;
