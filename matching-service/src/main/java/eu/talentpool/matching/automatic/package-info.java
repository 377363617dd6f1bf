/// Whether matches are ranked automatically, and the plain order of date where they are not.
@NullMarked
package eu.talentpool.matching.automatic;

import org.jspecify.annotations.NullMarked;
