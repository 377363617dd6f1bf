/// Invented people and vacancies, any number of them, as records of the pool.
@NullMarked
package eu.talentpool.benchmarks.population;

import org.jspecify.annotations.NullMarked;
