/// Says in words what a score is made of.
@NullMarked
package eu.talentpool.matching.explain;

import org.jspecify.annotations.NullMarked;
