/// How fast and how well candidates and vacancies are matched.
@NullMarked
package eu.talentpool.benchmarks.match;

import org.jspecify.annotations.NullMarked;
