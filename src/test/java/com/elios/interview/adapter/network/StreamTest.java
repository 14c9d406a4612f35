package com.elios.interview.adapter.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(30)
@Tag("alone")
class StreamTest {
    private static final String EVENTS = "data: one\n\ndata: two\n\ndata: [DONE]\n\n";

    @RegisterExtension
    static final WireMockExtension SERVICE =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final Outside outside = new Outside();

    /// Notes everything in order; the end is `closed` or `failed`.
    private static class Listener implements ServerSentEventListener {
        final List<String> heard = new CopyOnWriteArrayList<>();
        final CompletableFuture<String> first = new CompletableFuture<>();
        final CompletableFuture<Throwable> failed = new CompletableFuture<>();
        final CompletableFuture<Boolean> closed = new CompletableFuture<>();

        @Override
        public void onOpen(SuccessfulHttpResponse response) {
            heard.add("open " + response.statusCode());
        }

        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            heard.add(event.data());
            first.complete(event.data());
        }

        @Override
        public void onError(Throwable error) {
            heard.add("failed");
            failed.complete(error);
        }

        @Override
        public void onClose() {
            heard.add("closed");
            closed.complete(true);
        }
    }

    @AfterEach
    void close() {
        outside.close();
    }

    private static String url() {
        return SERVICE.baseUrl() + "/v1/chat";
    }

    private static void begin(Outside outside, String url, ServerSentEventListener listener) {
        var client = outside.client();
        outside.sending()
                .during(
                        () -> {
                            client.execute(
                                    Outside.post(url),
                                    new DefaultServerSentEventParser(),
                                    listener);
                            return true;
                        });
    }

    private static ServiceProblem problem(Listener listener) throws Exception {
        return ((ServiceFailure) listener.failed.get()).problem();
    }

    @Test
    void eventsArriveAndTheTransferIsListedBeforeTheEndIsTold() throws Exception {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok(EVENTS)));
        var listener = new Listener();
        begin(outside, url(), listener);
        listener.closed.get();
        assertThat(listener.heard).containsExactly("open 200", "one", "two", "[DONE]", "closed");
        assertThat(outside.only().problem()).isNull();
        assertThat(outside.only().receivedBytes()).isEqualTo(EVENTS.length());
    }

    @Test
    void aStatusIsToldAsAFailureAndNothingElse() throws Exception {
        SERVICE.stubFor(
                post("/v1/chat")
                        .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3")));
        var listener = new Listener();
        begin(outside, url(), listener);
        assertThat(problem(listener)).isEqualTo(ServiceProblem.TOO_MANY_REQUESTS);
        assertThat(((ServiceFailure) listener.failed.get()).retryAfter())
                .contains(Duration.ofSeconds(3));
        assertThat(listener.heard).containsExactly("failed");
        assertThat(outside.only().problem()).isEqualTo(ServiceProblem.TOO_MANY_REQUESTS);
    }

    @Test
    void withoutASendingItIsRefusedAtOnce() {
        var client = outside.client();
        assertThatThrownBy(
                        () ->
                                client.execute(
                                        Outside.post(url()),
                                        new DefaultServerSentEventParser(),
                                        new Listener()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void airplaneModeIsAFailure() throws Exception {
        outside.airplane.set(true);
        var listener = new Listener();
        begin(outside, url(), listener);
        assertThat(problem(listener)).isEqualTo(ServiceProblem.AIRPLANE_MODE);
        assertThat(SERVICE.getAllServeEvents()).isEmpty();
    }

    @Test
    void aStreamThatTricklesIsTimedOut() throws Exception {
        SERVICE.stubFor(
                post("/v1/chat")
                        .willReturn(
                                ok("data: x\n\n".repeat(100))
                                        .withChunkedDribbleDelay(100, 20_000)));
        try (var hasty = new Outside(Duration.ofMillis(500))) {
            var listener = new Listener();
            begin(hasty, url(), listener);
            assertThat(problem(listener)).isEqualTo(ServiceProblem.TIMED_OUT);
            assertThat(listener.heard).endsWith("failed");
            assertThat(hasty.only().problem()).isEqualTo(ServiceProblem.TIMED_OUT);
        }
    }

    @Test
    void aStreamThatIsTooLargeIsCutOff() throws Exception {
        SERVICE.stubFor(post("/v1/chat").willReturn(ok("data: " + "x".repeat(600_000) + "\n\n")));
        var listener = new Listener();
        begin(outside, url(), listener);
        assertThat(problem(listener)).isEqualTo(ServiceProblem.REPLY_TOO_LARGE);
    }

    @Test
    void thePersonStopsIt() throws Exception {
        try (var server = endlessServer()) {
            var listener = new Listener();
            begin(outside, address(server), listener);
            try (var socket = server.accept()) {
                sendOneEvent(socket);
                assertThat(listener.first.get()).isEqualTo("one");
                outside.stop.ask();
                assertThat(problem(listener)).isEqualTo(ServiceProblem.STOPPED);
            }
            assertThat(listener.heard).containsExactly("open 200", "one", "failed");
        }
    }

    @Test
    void aListenerThatWantsNoMoreEndsIt() throws Exception {
        try (var server = endlessServer()) {
            var listener =
                    new Listener() {
                        @Override
                        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
                            super.onEvent(event, context);
                            context.parsingHandle().cancel();
                        }
                    };
            begin(outside, address(server), listener);
            try (var socket = server.accept()) {
                sendOneEvent(socket);
                listener.closed.get();
            }
            assertThat(listener.heard).containsExactly("open 200", "one", "closed");
            assertThat(outside.only().problem()).isEqualTo(ServiceProblem.STOPPED);
        }
    }

    @Test
    void aBreakInTheMiddleIsALostConnection() throws Exception {
        try (var server = endlessServer()) {
            var listener = new Listener();
            begin(outside, address(server), listener);
            try (var socket = server.accept()) {
                sendOneEvent(socket);
                listener.first.get();
            }
            assertThat(problem(listener)).isEqualTo(ServiceProblem.CONNECTION_LOST);
        }
    }

    private static ServerSocket endlessServer() throws Exception {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static String address(ServerSocket server) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    private static void sendOneEvent(Socket socket) throws Exception {
        var head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        var out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write("b\r\ndata: one\n\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
