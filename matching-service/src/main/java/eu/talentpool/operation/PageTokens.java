package eu.talentpool.operation;

import eu.talentpool.profile.Seal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where the next page of a run's documents begins: after one of them. A document is often named after a person, and
/// addresses are written down on their way, so the name is sealed.
@Component
class PageTokens {

    private final Seal seal;

    PageTokens(Seal seal) {
        this.seal = seal;
    }

    String after(UUID run, String document) {
        var sealed = seal.seal(document.getBytes(StandardCharsets.UTF_8), run);
        return encode(sealed.keyId().getBytes(StandardCharsets.UTF_8)) + "." + encode(sealed.bytes());
    }

    /// @throws Refused if it is no token of this run
    String document(UUID run, String token) {
        var dot = token.indexOf('.');
        if (dot < 0) throw Refused.page();
        try {
            var key = new String(decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            var name = seal.open(new Seal.Sealed(key, decode(token.substring(dot + 1))), run);
            return new String(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw Refused.page();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
