/// How each of the three servers is configured, launched and asked whether it is ready.
@NullMarked
package eu.talentpool.localstack.server;

import org.jspecify.annotations.NullMarked;
