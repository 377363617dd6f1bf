package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.feed.PullSource.Credentials;
import eu.talentpool.ingestion.pull.PullFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Tokens for client credentials, each used until shortly before it expires.
final class AccessTokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Credentials credentials;
    private final SourceHttp http;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable Token token;

    AccessTokens(Credentials credentials, SourceHttp http, JsonMapper json, Clock clock) {
        this.credentials = credentials;
        this.http = http;
        this.json = json;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    private record Reply(
            @Nullable String access_token, @Nullable Long expires_in) {}

    String current() throws PullFailure {
        var kept = token;
        if (kept != null && clock.instant().isBefore(kept.until)) return kept.value;
        var fetched = fetch();
        token = fetched;
        return fetched.value;
    }

    private Token fetch() throws PullFailure {
        AddressFilter.requireScheme(credentials.tokenUrl());
        var request = new HttpPost(credentials.tokenUrl());
        request.setEntity(new UrlEncodedFormEntity(List.of(
                new BasicNameValuePair("grant_type", "client_credentials"),
                new BasicNameValuePair("client_id", credentials.clientId()),
                new BasicNameValuePair("client_secret", secret()))));
        var began = clock.instant();
        var reply = http.call(request, body -> {
            try {
                return json.readValue(body, Reply.class);
            } catch (JacksonException e) {
                throw new PullFailure(Kind.UNUSABLE, "The sign-in service of the source answers no JSON.");
            }
        });
        if (reply.access_token == null)
            throw new PullFailure(Kind.UNUSABLE, "The sign-in service of the source gives no token.");
        var seconds = reply.expires_in == null ? 0 : reply.expires_in;
        return new Token(reply.access_token, began.plusSeconds(seconds).minus(MARGIN));
    }

    private String secret() throws PullFailure {
        try {
            return Files.readString(credentials.secretFile()).strip();
        } catch (IOException e) {
            throw new PullFailure(
                    Kind.REFUSED, "The file with the secret for the source cannot be read. Check its path and rights.");
        }
    }
}
