/// Every ranking that was shown, as it was shown.
@NullMarked
package eu.talentpool.matching.log;

import org.jspecify.annotations.NullMarked;
