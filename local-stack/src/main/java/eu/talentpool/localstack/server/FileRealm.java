package eu.talentpool.localstack.server;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// The users of Elasticsearch's file realm, as `elasticsearch-users useradd` would write them, without
/// starting a JVM for each.
final class FileRealm {
    /// Elasticsearch's own cost for the hash it calls `pbkdf2`.
    private static final int COST = 10_000;

    private static final int SALT_BYTES = 32;
    private static final int KEY_BITS = 256;

    private FileRealm() {}

    /// Content of the file `users`.
    static String users(Map<String, String> passwords) {
        return passwords.entrySet().stream()
                .map(user -> user.getKey() + ":" + hash(user.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /// `{PBKDF2}cost$salt$key`, both in base64.
    private static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var spec = new PBEKeySpec(password.toCharArray(), salt, COST, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2withHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "{PBKDF2}" + COST + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM cannot derive keys", e);
        }
    }
}
