package com.elios.interview.adapter.embedding.openai;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Sending;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Sends requests as the app's own client does, as far as vectors need it: an error is a
/// `ServiceFailure`, and nothing is sent outside a `Sending`.
final class PlainHttp implements HttpClientBuilder, HttpClient {
    final List<Sending> sendings = new ArrayList<>();

    private final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();

    @Override
    public Duration connectTimeout() {
        return Duration.ofSeconds(10);
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        sendings.add(Sending.current().orElseThrow());
        var sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, all) -> all.forEach(value -> sent.header(name, value)));
        sent.POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
        try {
            var reply = client.send(sent.build(), HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw failure(reply);
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(200)
                    .headers(reply.headers().map())
                    .body(reply.body())
                    .build();
        } catch (IOException e) {
            throw new ServiceFailure(
                    ServiceName.OPENAI, ServiceProblem.CONNECTION_LOST, "", null, e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new AssertionError("vectors are not streamed");
    }

    private static ServiceFailure failure(HttpResponse<String> reply) {
        var problem =
                switch (reply.statusCode()) {
                    case 400 -> ServiceProblem.REQUEST_REJECTED;
                    case 401 -> ServiceProblem.KEY_REJECTED;
                    case 429 -> ServiceProblem.TOO_MANY_REQUESTS;
                    default -> ServiceProblem.SERVICE_FAILED;
                };
        var retryAfter =
                reply.headers().firstValueAsLong("Retry-After").stream()
                        .mapToObj(Duration::ofSeconds)
                        .findAny()
                        .orElse(null);
        return new ServiceFailure(
                ServiceName.OPENAI, problem, "HTTP " + reply.statusCode(), retryAfter, null);
    }
}
