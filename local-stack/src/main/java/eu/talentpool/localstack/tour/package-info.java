/// What the demo shows: the pool asked over HTTP, as its users ask it, and the answers as tables.
@NullMarked
package eu.talentpool.localstack.tour;

import org.jspecify.annotations.NullMarked;
