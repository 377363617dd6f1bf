/// How near occupations, skills and titles are to each other in meaning: vectors derived from ESCO alone.
@NullMarked
package eu.talentpool.taxonomy.nearness;

import org.jspecify.annotations.NullMarked;
