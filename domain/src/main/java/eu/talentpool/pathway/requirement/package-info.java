/// What a condition compares, a record per kind, and the comparison.
@NullMarked
package eu.talentpool.pathway.requirement;

import org.jspecify.annotations.NullMarked;
