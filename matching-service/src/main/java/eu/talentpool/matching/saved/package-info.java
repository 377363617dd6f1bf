/// Saved searches and their digests: what is kept of them, and who claims which.
@NullMarked
package eu.talentpool.matching.saved;

import org.jspecify.annotations.NullMarked;
