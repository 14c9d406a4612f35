package com.elios.interview.adapter.network;

import com.elios.interview.domain.port.service.Sending;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// langchain4j's view of the one way out. Whatever goes wrong is a `ServiceFailure`; a request
/// outside [Sending#during] is refused, because it could not be listed.
final class OutwardClient implements HttpClient {
    private final OneWayOut way;
    private final Duration connectTimeout;
    private final Duration timeout;
    private @Nullable OkHttpClient client;

    OutwardClient(OneWayOut way, Duration connectTimeout, Duration timeout) {
        this.way = way;
        this.connectTimeout = connectTimeout;
        this.timeout = timeout;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try (var attempt = new Attempt(way, request, sending())) {
            var reply = attempt.open(client());
            return SuccessfulHttpResponse.builder()
                    .statusCode(reply.code())
                    .headers(reply.headers().toMultimap())
                    .body(attempt.content())
                    .build();
        }
    }

    /// Returns at once; the listener is told on another thread, and of its end exactly once.
    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var sending = sending();
        Thread.ofVirtual()
                .name("stream")
                .start(
                        () ->
                                sending.during(
                                        () -> {
                                            stream(request, sending, parser, listener);
                                            return true;
                                        }));
    }

    private void stream(
            HttpRequest request,
            Sending sending,
            ServerSentEventParser parser,
            ServerSentEventListener listener) {
        try {
            try (var attempt = new Attempt(way, request, sending)) {
                var reply = attempt.open(client());
                listener.onOpen(
                        SuccessfulHttpResponse.builder()
                                .statusCode(reply.code())
                                .headers(reply.headers().toMultimap())
                                .build());
                var events = new StreamEvents(listener);
                parser.parse(attempt.stream(), events);
                attempt.ended(events);
            }
        } catch (RuntimeException e) {
            // On this thread nobody else would hear of it.
            listener.onError(e);
            return;
        }
        listener.onClose();
    }

    private static Sending sending() {
        return Sending.current()
                .orElseThrow(
                        () -> new IllegalStateException("a request that the ledger cannot list"));
    }

    private synchronized OkHttpClient client() {
        if (client == null) {
            client =
                    way.client()
                            .newBuilder()
                            .connectTimeout(connectTimeout)
                            .callTimeout(timeout)
                            .build();
        }
        return client;
    }
}
