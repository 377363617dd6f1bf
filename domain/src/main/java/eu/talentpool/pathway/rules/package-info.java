/// Rule data: what a file says, where files come from, and how they are read and checked.
@NullMarked
@NamedInterface("rules")
package eu.talentpool.pathway.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
