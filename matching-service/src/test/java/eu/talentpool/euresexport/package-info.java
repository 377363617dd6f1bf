@NullMarked
package eu.talentpool.euresexport;

import org.jspecify.annotations.NullMarked;
