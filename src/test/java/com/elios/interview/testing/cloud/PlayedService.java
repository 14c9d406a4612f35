package com.elios.interview.testing.cloud;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.elios.interview.testing.cloud.Protocol.Asked;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A service of one protocol on a port of this machine. What it replies is a function, so that it
/// can be an honest model, a gullible one, or out of order.
public final class PlayedService implements AutoCloseable {
    private final Protocol protocol;
    private final WireMockServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, ResponseDefinitionBuilder> reply;
    private volatile Runnable whenAsked = () -> {};

    public PlayedService(Protocol protocol) {
        this.protocol = protocol;
        this.reply = _ -> WireMock.serverError();
        this.server =
                new WireMockServer(
                        options()
                                .dynamicPort()
                                .dynamicHttpsPort()
                                .bindAddress("127.0.0.1")
                                .extensions(new Script()));
        server.stubFor(
                WireMock.any(WireMock.anyUrl())
                        .willReturn(WireMock.aResponse().withTransformers(Script.NAME)));
        server.start();
    }

    public Protocol protocol() {
        return protocol;
    }

    public String address() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /// The same over TLS, with a certificate that nobody vouches for.
    public String secureAddress() {
        return "https://127.0.0.1:" + server.httpsPort() + "/v1";
    }

    /// Replies by a model that gives a text for what it is asked.
    public void answers(Function<Asked, String> model) {
        replies(
                request ->
                        request.stream()
                                ? WireMock.ok(protocol.stream(model.apply(request)))
                                        .withHeader("Content-Type", "text/event-stream")
                                : WireMock.okJson(protocol.reply(model.apply(request))));
    }

    public void replies(Function<Asked, ResponseDefinitionBuilder> newReply) {
        reply = newReply;
    }

    /// Runs when a request has come, before it is replied to.
    public void whenAsked(Runnable action) {
        whenAsked = action;
    }

    /// Everything that was asked so far, in order.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
        server.resetRequests();
    }

    /// Header values of all requests so far.
    public List<String> headers(String name) {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest().getHeader(name))
                .toList();
    }

    /// Bodies of all requests so far.
    public List<String> bodies() {
        return server.getAllServeEvents().stream()
                .map(event -> event.getRequest().getBodyAsString())
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Script implements ResponseDefinitionTransformerV2 {
        private static final String NAME = "script";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var request = protocol.asked(event.getRequest().getBodyAsString());
            asked.add(request);
            whenAsked.run();
            return reply.apply(request).build();
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }
    }
}
