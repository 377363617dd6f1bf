/// A pool on real servers for the tests of every module, and invented records to put into it.
@NullMarked
package eu.talentpool.testpool;

import org.jspecify.annotations.NullMarked;
