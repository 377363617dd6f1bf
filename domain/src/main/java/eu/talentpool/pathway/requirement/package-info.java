/// What a condition compares, a record per kind, and the comparison.
@NullMarked
@NamedInterface("rules")
package eu.talentpool.pathway.requirement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
