/// What a person can ask for at the terminal.
@NullMarked
package eu.talentpool.localstack.command;

import org.jspecify.annotations.NullMarked;
