/// Brings titles and skills, as people write them in any language, into forms that can be compared.
@NullMarked
package eu.talentpool.taxonomy.wording;

import org.jspecify.annotations.NullMarked;
