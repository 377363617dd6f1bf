/// ESCO occupations and skills, ISCO-08, countries, languages: look-up, linking of free text to concepts, nearness.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package eu.talentpool.taxonomy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
