/// The words that facts, rules and results share: what is known of a person and a job, and what may come of it.
@NullMarked
@NamedInterface("terms")
package eu.talentpool.pathway.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
