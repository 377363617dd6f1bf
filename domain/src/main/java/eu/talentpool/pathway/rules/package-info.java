/// Rule data: what a file says, where files come from, and how they are read and checked.
@NullMarked
package eu.talentpool.pathway.rules;

import org.jspecify.annotations.NullMarked;
