/// Tables of text for a terminal. Knows nothing of servers.
@NullMarked
package eu.talentpool.localstack.table;

import org.jspecify.annotations.NullMarked;
