/// The program that answers.
@NullMarked
package eu.talentpool;

import org.jspecify.annotations.NullMarked;
