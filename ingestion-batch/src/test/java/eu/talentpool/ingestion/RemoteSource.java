package eu.talentpool.ingestion;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// A national service that offers the EURES input API, played by WireMock. By itself it tells the truth about the
/// documents it holds; what a test puts before that is how it lies or breaks.
final class RemoteSource implements AutoCloseable, ResponseDefinitionTransformerV2 {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FIRST = 1;
    private static final int TRUTH = 9;

    private final WireMockServer server;

    /// Document by reference; an empty one is closed.
    final Map<String, String> documents = new LinkedHashMap<>();

    /// Answers as they are sent, for references that are not answered truthfully.
    final Map<String, Object> lies = new LinkedHashMap<>();

    /// Answered, whatever was asked.
    final Map<String, Object> unasked = new LinkedHashMap<>();

    RemoteSource() {
        server = new WireMockServer(options().dynamicPort().extensions(this));
        server.start();
        speakTheTruth();
    }

    void speakTheTruth() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(TRUTH).willReturn(aResponse().withTransformers(getName())));
        documents.clear();
        lies.clear();
        unasked.clear();
    }

    String url() {
        return "http://localhost:" + server.port();
    }

    /// Documents of invented vacancies under references `PREFIX-0`, `PREFIX-1` ...
    List<String> hold(String prefix, int count) {
        var references =
                IntStream.range(0, count).mapToObj(i -> prefix + "-" + i).toList();
        references.forEach(reference -> documents.put(reference, vacancy(reference, "first edition")));
        return references;
    }

    /// Each in a place of its own, or they would be one job that is shown once.
    static String vacancy(String id, String edition) {
        try {
            return Files.readString(IngestionPool.SAMPLES.resolve("vacancies/de-berlin-java-backend-developer.xml"))
                    .replace("fefdafd0-0e0d-5d43-ae43-7457c04ae445", id)
                    .replace(">Berlin<", ">Ort " + id + "<")
                    .replace("Java Backend Developer (m/f/d)", "Java Backend Developer, " + edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The only thing that this call answers from now on.
    void answer(String call, ResponseDefinitionBuilder answer) {
        server.stubFor(call(call).atPriority(FIRST).willReturn(answer));
    }

    void answer(MappingBuilder stub) {
        server.stubFor(stub);
    }

    private static MappingBuilder call(String call) {
        return call.equals("/getDetails") ? post(urlEqualTo(call)) : get(urlPathMatching(call + ".*"));
    }

    static ResponseDefinitionBuilder all(Collection<String> references) {
        return okJson(JSON.writeValueAsString(Map.of("allReferences", listed(references, "ACTIVE"))));
    }

    static ResponseDefinitionBuilder changes(
            Collection<String> created, Collection<String> modified, Collection<String> closed) {
        return okJson(JSON.writeValueAsString(Map.of(
                "createdReferences", listed(created, "ACTIVE"),
                "modifiedReferences", listed(modified, "ACTIVE"),
                "closedReferences", listed(closed, "CLOSED"))));
    }

    private static List<Map<String, Object>> listed(Collection<String> references, String status) {
        return references.stream()
                .map(reference -> Map.<String, Object>of("reference", reference, "source", "REMOTE", "status", status))
                .toList();
    }

    /// References of every call for details since the last [#speakTheTruth], in order.
    List<List<String>> asked() {
        return server.findAll(postRequestedFor(urlEqualTo("/getDetails"))).stream()
                .sorted((a, b) -> a.getLoggedDate().compareTo(b.getLoggedDate()))
                .map(request -> asked(request.getBodyAsString()))
                .toList();
    }

    List<String> calls() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> event.getRequest().getUrl())
                .toList();
    }

    void forgetCalls() {
        server.resetRequests();
    }

    private static List<String> asked(String body) {
        return Arrays.asList(JSON.readValue(body, String[].class));
    }

    @Override
    public String getName() {
        return "truth";
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var url = event.getRequest().getUrl();
        if (url.equals("/getAll")) return all(open()).build();
        if (url.startsWith("/getChanges/"))
            return changes(List.of(), open(), List.of()).build();
        return okJson(details(asked(event.getRequest().getBodyAsString()))).build();
    }

    private List<String> open() {
        return documents.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String details(List<String> asked) {
        var details = new LinkedHashMap<String, Object>(unasked);
        for (var reference : new ArrayList<>(asked)) {
            var document = documents.get(reference);
            if (lies.containsKey(reference)) details.put(reference, lies.get(reference));
            else if (document != null) details.put(reference, detail(reference, document));
        }
        return JSON.writeValueAsString(Map.of("details", details));
    }

    static Map<String, Object> detail(String reference, String document) {
        return document.isEmpty()
                ? Map.of("reference", reference, "source", "REMOTE", "status", "CLOSED")
                : Map.of(
                        "reference", reference,
                        "source", "REMOTE",
                        "status", "ACTIVE",
                        "content", document,
                        "contentFormatVersion", "1.3");
    }

    @Override
    public void close() {
        server.stop();
    }
}
