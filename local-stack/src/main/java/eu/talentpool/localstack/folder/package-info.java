/// The data folder: where each thing lies in it, its secrets, its lock and its state file.
@NullMarked
package eu.talentpool.localstack.folder;

import org.jspecify.annotations.NullMarked;
