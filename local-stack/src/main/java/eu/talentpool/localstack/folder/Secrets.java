package eu.talentpool.localstack.folder;

import java.security.SecureRandom;
import java.util.Base64;

/// The passwords of one data folder, random, made with it.
/// @param postgresSuperuser of `postgres`, who makes databases
/// @param postgresOwner of `talent_pool_owner`, who owns the schema
/// @param postgresApp of `talent_pool_app`, the login of service and jobs
/// @param searchAdmin of `talent-pool-admin`, used to ask whether Elasticsearch is ready
/// @param searchApi of `talent-pool-api`, who reads
/// @param searchJobs of `talent-pool-jobs`, who makes and fills indices
/// @param keycloakAdmin of Keycloak's `admin`
public record Secrets(
        String postgresSuperuser,
        String postgresOwner,
        String postgresApp,
        String searchAdmin,
        String searchApi,
        String searchJobs,
        String keycloakAdmin) {

    private static final int PASSWORD_BYTES = 18;
    private static final int KEY_BYTES = 32;

    static Secrets random() {
        return new Secrets(password(), password(), password(), password(), password(), password(), password());
    }

    /// 256 random bits in base64.
    static String randomKey() {
        return Base64.getEncoder().encodeToString(randomBytes(KEY_BYTES));
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(PASSWORD_BYTES));
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
