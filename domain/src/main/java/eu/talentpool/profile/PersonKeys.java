package eu.talentpool.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys that seal personal data: AES-256-GCM, bound to the id of the owner. A key file holds one `id:base64` line a
/// key; the last line seals, all of them open.
final class PersonKeys implements Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys;
    private final String current;
    private final SecureRandom random = new SecureRandom();

    private PersonKeys(Map<String, SecretKeySpec> keys, String current) {
        this.keys = keys;
        this.current = current;
    }

    /// @throws IllegalStateException if the file is missing or holds no usable key; says what to do
    static PersonKeys read(Path file) {
        var keys = new LinkedHashMap<String, SecretKeySpec>();
        var current = "";
        for (var line : lines(file)) {
            var colon = line.indexOf(':');
            if (colon < 1) throw unusable(file);
            current = line.substring(0, colon);
            keys.put(current, key(file, line.substring(colon + 1)));
        }
        if (keys.isEmpty()) throw unusable(file);
        return new PersonKeys(keys, current);
    }

    private static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The key file for identities, " + file + ", cannot be read. Set talentpool.person.keyfile.", e);
        }
    }

    private static SecretKeySpec key(Path file, String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != 32) throw unusable(file);
        return new SecretKeySpec(bytes, "AES");
    }

    private static IllegalStateException unusable(Path file) {
        return new IllegalStateException("The key file " + file
                + " needs one line a key, of the form name:base64, with 32 bytes as base64 (openssl rand -base64 32).");
    }

    @Override
    public Sealed seal(byte[] plain, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, getKey(current), nonce, plain, owner);
        var bytes = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, bytes, NONCE_BYTES, sealed.length);
        return new Sealed(current, bytes);
    }

    @Override
    public byte[] open(Sealed sealed, UUID owner) {
        var nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
        var rest = Arrays.copyOfRange(sealed.bytes(), NONCE_BYTES, sealed.bytes().length);
        return crypt(Cipher.DECRYPT_MODE, getKey(sealed.keyId()), nonce, rest, owner);
    }

    private SecretKeySpec getKey(String id) {
        var key = keys.get(id);
        if (key == null)
            throw new IllegalStateException(
                    "The key " + id + " is not in the key file; put it back to read identities.");
        return key;
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, byte[] input, UUID owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed of " + owner + " cannot be sealed or opened.", e);
        }
    }
}
