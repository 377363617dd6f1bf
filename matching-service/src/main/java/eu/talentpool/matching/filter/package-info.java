/// Filters of a ranking by what the other side is, asks and earns; each says how many it left out.
@NullMarked
package eu.talentpool.matching.filter;

import org.jspecify.annotations.NullMarked;
