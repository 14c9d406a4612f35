package com.elios.interview.testing.cloud;

import com.elios.interview.domain.model.service.ServiceName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the two makers of language models put requests and replies.
public enum Protocol {
    OPENAI_CHAT(ServiceName.OPENAI, "/v1/chat/completions"),
    ANTHROPIC_MESSAGES(ServiceName.ANTHROPIC, "/v1/messages");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServiceName service;
    private final String path;

    Protocol(ServiceName service, String path) {
        this.service = service;
        this.path = path;
    }

    public ServiceName service() {
        return service;
    }

    public String path() {
        return path;
    }

    /// What was asked, from the body of a request.
    public Asked asked(String body) {
        var json = JSON.readTree(body);
        var messages = json.get("messages");
        return switch (this) {
            case OPENAI_CHAT ->
                    new Asked(
                            text(messages.get(0).get("content")),
                            text(messages.get(1).get("content")),
                            messages.size() / 2,
                            json.at("/response_format/type").asString("").equals("json_schema"),
                            json.has("temperature") ? json.get("temperature").doubleValue() : -1,
                            json.path("stream").booleanValue(false),
                            json.get("model").stringValue());
            case ANTHROPIC_MESSAGES ->
                    new Asked(
                            text(json.get("system")),
                            text(messages.get(0).get("content")),
                            (messages.size() + 1) / 2,
                            body.contains("json_schema"),
                            json.has("temperature") ? json.get("temperature").doubleValue() : -1,
                            json.path("stream").booleanValue(false),
                            json.get("model").stringValue());
        };
    }

    private static String text(JsonNode content) {
        return content.isString()
                ? content.stringValue()
                : content.valueStream()
                        .map(part -> part.path("text").stringValue(""))
                        .collect(Collectors.joining());
    }

    public String reply(String text) {
        return reply(text, false);
    }

    /// @param refused whether the service declines to write about it
    public String reply(String text, boolean refused) {
        return JSON.writeValueAsString(
                switch (this) {
                    case OPENAI_CHAT ->
                            Map.of(
                                    "id",
                                    "chatcmpl-1",
                                    "object",
                                    "chat.completion",
                                    "created",
                                    1,
                                    "model",
                                    "played",
                                    "choices",
                                    List.of(
                                            Map.of(
                                                    "index",
                                                    0,
                                                    "message",
                                                    Map.of("role", "assistant", "content", text),
                                                    "finish_reason",
                                                    refused ? "content_filter" : "stop")),
                                    "usage",
                                    Map.of(
                                            "prompt_tokens", 1000,
                                            "completion_tokens", 100,
                                            "total_tokens", 1100));
                    case ANTHROPIC_MESSAGES ->
                            Map.of(
                                    "id", "msg_1",
                                    "type", "message",
                                    "role", "assistant",
                                    "model", "played",
                                    "content", List.of(Map.of("type", "text", "text", text)),
                                    "stop_reason", refused ? "refusal" : "end_turn",
                                    "usage", Map.of("input_tokens", 1000, "output_tokens", 100));
                });
    }

    /// The same reply word by word, as a stream of events.
    public String stream(String text) {
        return stream(text, false);
    }

    /// @param refused whether the service declines to write about it
    public String stream(String text, boolean refused) {
        List<String> words = Arrays.asList(text.split("(?<= )", -1));
        return switch (this) {
            case OPENAI_CHAT ->
                    words.stream().map(Protocol::openAiPart).collect(Collectors.joining())
                            + "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"played\","
                            + "\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\""
                            + (refused ? "content_filter" : "stop")
                            + "\"}]}\n\n"
                            + "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"played\","
                            + "\"choices\":[],\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":100,"
                            + "\"total_tokens\":1100}}\n\ndata: [DONE]\n\n";
            case ANTHROPIC_MESSAGES ->
                    event(
                                    "message_start",
                                    "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":\"message\","
                                            + "\"role\":\"assistant\",\"model\":\"played\",\"content\":[],"
                                            + "\"usage\":{\"input_tokens\":1000,\"output_tokens\":1}}}")
                            + event(
                                    "content_block_start",
                                    "{\"type\":\"content_block_start\",\"index\":0,"
                                            + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}")
                            + words.stream()
                                    .map(Protocol::anthropicPart)
                                    .collect(Collectors.joining())
                            + event(
                                    "content_block_stop",
                                    "{\"type\":\"content_block_stop\",\"index\":0}")
                            + event(
                                    "message_delta",
                                    "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\""
                                            + (refused ? "refusal" : "end_turn")
                                            + "\"},"
                                            + "\"usage\":{\"output_tokens\":100}}")
                            + event("message_stop", "{\"type\":\"message_stop\"}");
        };
    }

    private static String openAiPart(String word) {
        return "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"model\":\"played\","
                + "\"choices\":[{\"index\":0,\"delta\":{\"content\":"
                + JSON.writeValueAsString(word)
                + "},\"finish_reason\":null}]}\n\n";
    }

    private static String anthropicPart(String word) {
        return event(
                "content_block_delta",
                "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":"
                        + JSON.writeValueAsString(word)
                        + "}}");
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    /// What a service is asked.
    ///
    /// @param turns of ours, the first included
    /// @param temperature -1 where none is given
    public record Asked(
            String system,
            String user,
            int turns,
            boolean schema,
            double temperature,
            boolean stream,
            String model) {}
}
