package eu.talentpool.localstack.command;

import eu.talentpool.localstack.distribution.Server;
import eu.talentpool.localstack.folder.ProjectHome;
import eu.talentpool.localstack.stack.Login;
import eu.talentpool.localstack.stack.Stack;
import java.util.HashMap;
import java.util.Map;

/// The environment by which the pool's programs find the servers of a stack.
record ProgramEnvironment(ProjectHome home, Stack stack) {

    /// For what may write the index: the jobs.
    Map<String, String> ofJobs() {
        return with(stack.searchJobs());
    }

    /// For what only reads the index: the service.
    Map<String, String> ofService() {
        return with(stack.searchApi());
    }

    private Map<String, String> with(Login search) {
        var database = stack.database();
        var all = new HashMap<>(System.getenv());
        all.put("SPRING_DATASOURCE_URL", database.jdbcUrl());
        all.put("SPRING_DATASOURCE_USERNAME", database.appUsername());
        all.put("SPRING_DATASOURCE_PASSWORD", database.appPassword());
        all.put("SPRING_FLYWAY_URL", database.jdbcUrl());
        all.put("SPRING_FLYWAY_USER", database.ownerUsername());
        all.put("SPRING_FLYWAY_PASSWORD", database.ownerPassword());
        all.put("TALENTPOOL_SEARCH_URL", stack.searchUrl());
        all.put("TALENTPOOL_SEARCH_USERNAME", search.username());
        all.put("TALENTPOOL_SEARCH_PASSWORD", search.password());
        all.put("TALENTPOOL_PERSON_KEYFILE", stack.personKeys().toString());
        all.put("TALENTPOOL_HOME", home.path().toString());
        if (stack.state().ports().containsKey(Server.KEYCLOAK)) {
            all.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", stack.keycloakIssuer());
        }
        return all;
    }
}
