/// A set of servers over one data folder: started here, or found running.
@NullMarked
package eu.talentpool.localstack.stack;

import org.jspecify.annotations.NullMarked;
