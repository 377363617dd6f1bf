package eu.talentpool.ingestion.pull;

import eu.talentpool.ingestion.pull.PullFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/// One call, through the address filter, within limits of time and size. Follows no redirect and keeps no cookie.
final class SourceHttp implements AutoCloseable {

    /// Reads an answer.
    interface Reading<T> {
        @Nullable
        T read(InputStream body) throws IOException, PullFailure;
    }

    private final CloseableHttpClient http;
    private final PullSettings settings;
    private final Clock clock;

    SourceHttp(Set<String> privateHosts, PullSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new AddressFilter(privateHosts))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connect()))
                        .setSocketTimeout(Timeout.of(settings.silence()))
                        .build())
                .build();
        http = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(settings.silence()))
                        .build())
                .setUserAgent("eu-talent-pool")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .build();
    }

    <T> T call(HttpUriRequestBase request, Reading<T> reading) throws PullFailure {
        var timer = Thread.ofVirtual().start(() -> cancelInTime(request));
        try {
            var value = http.execute(request, response -> answer(response, reading));
            if (value == null) throw empty();
            return value;
        } catch (Carried e) {
            throw e.failure;
        } catch (AddressFilter.Refused e) {
            throw new PullFailure(Kind.REFUSED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new PullFailure(
                    Kind.AWAY,
                    "The source could not be reached, or its answer broke off ("
                            + e.getClass().getSimpleName() + ").");
        } finally {
            timer.interrupt();
        }
    }

    /// Takes a failure through the client, which closes the connection then and waits for no rest of the answer.
    private static final class Carried extends IOException {
        private final transient PullFailure failure;

        Carried(PullFailure failure) {
            super(failure.getMessage());
            this.failure = failure;
        }
    }

    private <T> @Nullable T answer(ClassicHttpResponse response, Reading<T> reading) throws IOException {
        try {
            requireOk(response);
            return reading.read(limited(response));
        } catch (PullFailure e) {
            throw new Carried(e);
        }
    }

    private static PullFailure empty() {
        return new PullFailure(Kind.UNUSABLE, "The answer of the source is empty.");
    }

    private void cancelInTime(HttpUriRequestBase request) {
        try {
            Thread.sleep(settings.whole());
            request.cancel();
        } catch (InterruptedException _) {
            // The answer came in time.
        }
    }

    private void requireOk(ClassicHttpResponse response) throws PullFailure {
        var status = response.getCode();
        if (status == 200) return;
        var sentence = "The source answered with status " + status + ".";
        if (status == 429 || status == 502 || status == 503 || status == 504)
            throw new PullFailure(Kind.AWAY, sentence, retryAfter(response));
        if (status >= 300 && status < 400)
            throw new PullFailure(Kind.REFUSED, "The source redirects. Put the final address into the operator data.");
        if (status == 401 || status == 403)
            throw new PullFailure(
                    Kind.REFUSED,
                    "The source does not let us in (status " + status
                            + "). Check the credentials in the operator data.");
        throw new PullFailure(Kind.UNUSABLE, sentence);
    }

    /// Seconds, or a day and time; null if there is neither.
    private @Nullable Duration retryAfter(ClassicHttpResponse response) {
        var header = response.getFirstHeader("Retry-After");
        if (header == null) return null;
        var text = header.getValue().strip();
        if (text.matches("\\d{1,9}")) return Duration.ofSeconds(Long.parseLong(text));
        try {
            var at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            var wait = Duration.between(clock.instant(), at);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private InputStream limited(ClassicHttpResponse response) throws IOException, PullFailure {
        var body = response.getEntity();
        if (body == null) throw empty();
        return new LimitedStream(body.getContent(), settings.largest().toBytes());
    }

    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
