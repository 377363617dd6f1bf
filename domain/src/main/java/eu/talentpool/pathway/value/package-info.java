/// Dated values of the rule data: amounts, groups and lists of occupations, statements.
@NullMarked
@NamedInterface("rules")
package eu.talentpool.pathway.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
