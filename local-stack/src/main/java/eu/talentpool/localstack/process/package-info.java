/// Child processes that end with their supervisor, the account they run under, and ports.
@NullMarked
package eu.talentpool.localstack.process;

import org.jspecify.annotations.NullMarked;
