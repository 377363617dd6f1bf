/// The whole program, as a caller meets it: over HTTP, with tokens of the running Keycloak, on real servers.
@NullMarked
package eu.talentpool.service;

import org.jspecify.annotations.NullMarked;
