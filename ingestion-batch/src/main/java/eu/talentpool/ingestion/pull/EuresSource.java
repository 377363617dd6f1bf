package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.feed.PullSource;
import eu.talentpool.ingestion.pull.EuresAnswer.All;
import eu.talentpool.ingestion.pull.EuresAnswer.Changes;
import eu.talentpool.ingestion.pull.EuresAnswer.Detail;
import eu.talentpool.ingestion.pull.EuresAnswer.Details;
import eu.talentpool.ingestion.pull.EuresAnswer.Reference;
import eu.talentpool.ingestion.pull.PullFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// A source that offers the EURES input API, asked with patience. The body decides what an answer is, never its
/// `Content-Type`.
final class EuresSource implements AutoCloseable {

    private final PullSource source;
    private final SourceHttp http;
    private final Patience patience;
    private final JsonMapper json;
    private final @Nullable AccessTokens tokens;

    EuresSource(PullSource source, PullSettings settings, JsonMapper json, Clock clock) {
        this.source = source;
        this.http = new SourceHttp(source.privateHosts(), settings, clock);
        this.patience = new Patience(settings);
        this.json = json;
        this.tokens = source.credentials() == null ? null : new AccessTokens(source.credentials(), http, json, clock);
    }

    record Named(List<Reference> open, List<Reference> closed) {}

    /// Every reference the source has.
    Named all() throws PullFailure {
        var all = get("/getAll", All.class).allReferences();
        if (all == null) throw lacks("allReferences");
        var named = all.stream().filter(Objects::nonNull).toList();
        return new Named(
                named.stream().filter(r -> !r.isClosed()).toList(),
                named.stream().filter(Reference::isClosed).toList());
    }

    Named changes(Instant since) throws PullFailure {
        var changes = get("/getChanges/" + since.toEpochMilli(), Changes.class);
        var closed = changes.closedReferences();
        if (changes.createdReferences() == null && changes.modifiedReferences() == null && closed == null)
            throw lacks("createdReferences");
        return new Named(
                Stream.concat(known(changes.createdReferences()), known(changes.modifiedReferences()))
                        .toList(),
                known(closed).toList());
    }

    private static Stream<Reference> known(@Nullable List<@Nullable Reference> references) {
        return references == null ? Stream.of() : references.stream().filter(Objects::nonNull);
    }

    /// By reference, whatever the source put there.
    Map<String, @Nullable Detail> details(List<String> references) throws PullFailure {
        var body = json.writeValueAsString(references);
        var details = patience.ask(() -> {
                    var request = new HttpPost(address("/getDetails"));
                    request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
                    return call(request, Details.class);
                })
                .details();
        if (details == null) throw lacks("details");
        return details;
    }

    private <T> T get(String path, Class<T> type) throws PullFailure {
        return patience.ask(() -> call(new HttpGet(address(path)), type));
    }

    private <T> T call(HttpUriRequestBase request, Class<T> type) throws PullFailure {
        AddressFilter.requireScheme(source.url());
        request.setHeader("Accept", "application/json");
        if (tokens != null) request.setHeader("Authorization", "Bearer " + tokens.current());
        return http.call(request, body -> read(body, type));
    }

    private <T> @Nullable T read(InputStream body, Class<T> type) throws IOException, PullFailure {
        try {
            return json.readValue(body, type);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof LimitedStream.TooLarge)
                throw new PullFailure(Kind.UNUSABLE, "The answer of the source is larger than is read.");
            throw e.getCause();
        } catch (JacksonException e) {
            throw new PullFailure(Kind.UNUSABLE, "The answer of the source is no JSON of the EURES input API.");
        }
    }

    private URI address(String path) {
        return URI.create(source.url() + path);
    }

    private static PullFailure lacks(String member) {
        return new PullFailure(Kind.UNUSABLE, "The answer of the source lacks the member " + member + ".");
    }

    @Override
    public void close() {
        http.close();
    }
}
