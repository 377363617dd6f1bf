/// Dated values of the rule data: amounts, groups and lists of occupations, statements.
@NullMarked
package eu.talentpool.pathway.value;

import org.jspecify.annotations.NullMarked;
