/// The server distributions: where they lie, and their unpacked copies in the cache.
@NullMarked
package eu.talentpool.localstack.distribution;

import org.jspecify.annotations.NullMarked;
