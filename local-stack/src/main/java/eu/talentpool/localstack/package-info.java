/// Real Elasticsearch, PostgreSQL and Keycloak as child processes on one machine. Knows no other feature.
@NullMarked
package eu.talentpool.localstack;

import org.jspecify.annotations.NullMarked;
