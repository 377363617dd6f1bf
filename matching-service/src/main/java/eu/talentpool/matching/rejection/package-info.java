/// Rejections of candidates: each by a human, with a reason.
@NullMarked
package eu.talentpool.matching.rejection;

import org.jspecify.annotations.NullMarked;
