/// A small language for what a sentence must contain: words, stems and how near they stand. Time is linear in the text.
@NullMarked
package eu.talentpool.screening.phrase;

import org.jspecify.annotations.NullMarked;
