/// The program that brings data in.
@NullMarked
package eu.talentpool;

import org.jspecify.annotations.NullMarked;
