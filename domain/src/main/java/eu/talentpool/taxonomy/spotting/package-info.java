/// Skills inside sentences and lists: those that are named, and those that are only described.
@NullMarked
package eu.talentpool.taxonomy.spotting;

import org.jspecify.annotations.NullMarked;
