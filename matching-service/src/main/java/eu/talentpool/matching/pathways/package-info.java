/// Filters, orders and counts matches by the legal pathways that could carry them.
@NullMarked
package eu.talentpool.matching.pathways;

import org.jspecify.annotations.NullMarked;
