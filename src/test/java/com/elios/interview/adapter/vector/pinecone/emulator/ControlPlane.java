package com.elios.interview.adapter.vector.pinecone.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Indexes by REST: list, describe, create, delete.
final class ControlPlane implements HttpHandler {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, EmulatedIndex> indexes;
    private final Set<String> keys;
    private final Faults faults;
    private int notReadyFor;

    ControlPlane(Map<String, EmulatedIndex> indexes, Set<String> keys, Faults faults) {
        this.indexes = indexes;
        this.keys = keys;
        this.faults = faults;
    }

    /// @param descriptions how many times a new index is described before it is ready
    void newIndexesNeed(int descriptions) {
        notReadyFor = descriptions;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        faults.countControl();
        var fault = faults.nextControl();
        if (fault != null) {
            if (fault.retryAfter() >= 0) {
                exchange.getResponseHeaders()
                        .set("Retry-After", Integer.toString(fault.retryAfter()));
            }
            reply(exchange, fault.status(), fault.body());
        } else if (!keys.contains(exchange.getRequestHeaders().getFirst("Api-Key"))) {
            reply(exchange, 401, "Invalid API Key");
        } else {
            route(exchange);
        }
    }

    private void route(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI().getPath().replaceFirst("^/indexes/?", "");
        switch (exchange.getRequestMethod() + (name.isEmpty() ? "" : " one")) {
            case "GET" ->
                    reply(
                            exchange,
                            200,
                            indexes.values().stream()
                                    .map(ControlPlane::json)
                                    .collect(Collectors.joining(",", "{\"indexes\":[", "]}")));
            case "POST" -> create(exchange);
            case "GET one" -> {
                var index = indexes.get(name);
                if (index == null) {
                    notFound(exchange);
                } else {
                    reply(exchange, 200, json(index));
                }
            }
            case "DELETE one" -> {
                if (indexes.remove(name) == null) {
                    notFound(exchange);
                } else {
                    reply(exchange, 202, "");
                }
            }
            default -> reply(exchange, 405, "");
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        var wanted = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var name = wanted.get("name").asString();
        var serverless = wanted.get("spec").get("serverless");
        if (!name.matches("[a-z0-9][a-z0-9-]{0,43}[a-z0-9]")
                || !wanted.get("metric").asString().equals("cosine")) {
            reply(exchange, 400, "{\"error\":{\"code\":\"INVALID_ARGUMENT\"}}");
            return;
        }
        var index =
                new EmulatedIndex(
                        name,
                        wanted.get("dimension").asInt(),
                        serverless.get("cloud").asString(),
                        serverless.get("region").asString(),
                        notReadyFor);
        if (indexes.putIfAbsent(name, index) != null) {
            reply(exchange, 409, "{\"error\":{\"code\":\"ALREADY_EXISTS\"}}");
        } else {
            reply(exchange, 201, json(index));
        }
    }

    private static void notFound(HttpExchange exchange) throws IOException {
        reply(exchange, 404, "{\"error\":{\"code\":\"NOT_FOUND\"}}");
    }

    private static String json(EmulatedIndex index) {
        boolean ready = index.readyNow();
        return """
        {"name":"%s","dimension":%d,"metric":"cosine","host":"%s",
        "spec":{"serverless":{"cloud":"%s","region":"%s"}},
        "status":{"ready":%b,"state":"%s"},"deletion_protection":"disabled"}\
        """
                .formatted(
                        index.name,
                        index.dimension,
                        index.host(),
                        index.cloud,
                        index.region,
                        ready,
                        ready ? "Ready" : "Initializing");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
