package eu.talentpool.service;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.talentpool.MatchingServiceApplication;
import eu.talentpool.localstack.TestStack;
import eu.talentpool.testpool.MovableClock;
import eu.talentpool.testpool.TestPool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/// The service on a free port, started once for all tests of the run, beside a batch side that fills its pool.
final class RunningService {

    private static final TestPool POOL =
            TestPool.on(TestStack.withKeycloak(), "service").migrate();
    static final MovableClock CLOCK = new MovableClock();
    static final BatchSide BATCH = new BatchSide(POOL);
    static final ConfigurableApplicationContext CONTEXT = start(everythingOpen());
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    static final Tokens TOKENS = new Tokens(HTTP, POOL.stack().keycloakIssuer());
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    static {
        listen();
    }

    private RunningService() {}

    /// With what is closed by default.
    private static Map<String, Object> everythingOpen() {
        var settings = new HashMap<>(POOL.serviceSettings());
        settings.put("talentpool.eures.profiles", true);
        for (var who : List.of("account", "upload", "address")) settings.put("talentpool.door.rates." + who, 100_000);
        return settings;
    }

    static ConfigurableApplicationContext start(Map<String, Object> pool) {
        var settings = new HashMap<>(pool);
        settings.put("server.port", 0);
        settings.put("talentpool.watch.every", "500ms");
        settings.put(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                POOL.stack().keycloakIssuer());
        return new SpringApplicationBuilder(MatchingServiceApplication.class)
                .initializers(context -> prepare((GenericApplicationContext) context))
                .run(settings.entrySet().stream()
                        .map(e -> "--" + e.getKey() + "=" + e.getValue())
                        .toArray(String[]::new));
    }

    static TestPool pool() {
        return POOL;
    }

    /// The batch side is a program of its own; the service has to pass it over on the class path of the tests.
    private static void prepare(GenericApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutBatchSide", new WithoutBatchSide());
        context.registerBean("testClock", MovableClock.class, () -> CLOCK, bean -> bean.setPrimary(true));
    }

    private static final class WithoutBatchSide extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getClassMetadata().getClassName().startsWith("eu.talentpool.testpool.");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof WithoutBatchSide;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static Reply get(@Nullable String user, String path) {
        return call("GET", path, user == null ? null : TOKENS.of(user), null);
    }

    static Reply post(@Nullable String user, String path, String body) {
        return call("POST", path, user == null ? null : TOKENS.of(user), body);
    }

    static Reply call(String method, String path, @Nullable String token, @Nullable String body) {
        return call(CONTEXT, method, path, token, body);
    }

    /// An edit made from the version with this `ETag`.
    static Reply edit(String method, String user, String path, String eTag, String body) {
        var request = request(CONTEXT, path)
                .header("Content-Type", "application/json")
                .header("If-Match", eTag);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)), TOKENS.of(user));
    }

    /// A call that may be repeated under this key.
    static Reply keyed(String user, String path, String key, String body) {
        var request = request(CONTEXT, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)), TOKENS.of(user));
    }

    /// A body whose length is not told before.
    static Reply stream(String user, String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = request(CONTEXT, path).header("Content-Type", "application/json");
        var streamed = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return send(request.POST(streamed), TOKENS.of(user));
    }

    /// As the browser calls for a page of another address.
    static Reply fromPage(String page, String method, String path, @Nullable String token) {
        var request = request(CONTEXT, path).header("Origin", page).header("Access-Control-Request-Method", "GET");
        return send(request.method(method, HttpRequest.BodyPublishers.noBody()), token);
    }

    /// In a language, ISO 639-1.
    static Reply getIn(String language, String user, String path) {
        return send(request(CONTEXT, path).header("Accept-Language", language), TOKENS.of(user));
    }

    /// By somebody who takes it compressed.
    static Reply getCompressed(String user, String path) {
        return send(request(CONTEXT, path).header("Accept-Encoding", "gzip"), TOKENS.of(user));
    }

    /// A body of another kind than JSON.
    static Reply post(String user, String path, String type, byte[] body) {
        var request =
                request(CONTEXT, path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(request, TOKENS.of(user));
    }

    static Reply call(
            ConfigurableApplicationContext service,
            String method,
            String path,
            @Nullable String token,
            @Nullable String body) {
        var request = request(service, path)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return send(request, token);
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext service, String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static Reply send(HttpRequest.Builder request, @Nullable String token) {
        listen();
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return Reply.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(request.build().uri().toString(), e);
        }
    }

    /// Every log line since the service runs, stack traces included.
    static List<String> logged() {
        listen();
        return List.copyOf(LOG.list).stream().map(LoggedLine::text).toList();
    }

    static void forget(String logger) {
        LOG.list.removeIf(event -> event.getLoggerName().equals(logger));
    }

    /// Another service that starts or stops in the same program sets the logging up anew and drops the listener.
    private static void listen() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (!LOG.isStarted()) LOG.start();
        if (!root.isAttached(LOG)) root.addAppender(LOG);
    }
}
