package eu.talentpool.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the service answered.
record Reply(int status, HttpHeaders headers, String text) {

    static Reply of(HttpResponse<String> reply) {
        return new Reply(reply.statusCode(), reply.headers(), reply.body());
    }

    /// Empty if the reply has no such header.
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String eTag() {
        return header("ETag");
    }

    String type() {
        return header("Content-Type");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    Reply ok() {
        assertThat(status).as(text).isEqualTo(200);
        return this;
    }

    List<JsonNode> items() {
        return ok().json().get("items").valueStream().toList();
    }

    /// A problem document (RFC 9457) with this status, whose detail has these words in it.
    Reply refused(int expected, String... inDetail) {
        assertThat(status).as(text).isEqualTo(expected);
        assertThat(type()).isEqualTo("application/problem+json");
        assertThat(json().get("status").asInt()).isEqualTo(expected);
        assertThat(json().get("title").asString()).isNotBlank();
        var detail = json().get("detail").asString();
        assertThat(detail).hasSizeGreaterThan(25).endsWith(".");
        for (var words : inDetail) assertThat(detail).contains(words);
        return this;
    }
}
