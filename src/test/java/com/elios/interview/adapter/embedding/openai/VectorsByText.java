package com.elios.interview.adapter.embedding.openai;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Replies as the service does: a vector per text, the same for the same text.
final class VectorsByText implements ResponseDefinitionTransformerV2 {
    static final String NAME = "vectors-by-text";

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = JSON.readTree(event.getRequest().getBodyAsString());
        var texts = request.get("input").valueStream().map(JsonNode::asString).toList();
        return ResponseDefinitionBuilder.okForJson("")
                .withBody(reply(texts, request.get("dimensions").asInt()))
                .build();
    }

    static String reply(List<String> texts, int dimensions) {
        var data = new StringJoiner(",");
        for (int i = 0; i < texts.size(); i++) {
            data.add(entry(i, numbers(texts.get(i), dimensions)));
        }
        return reply(data.toString());
    }

    static String entry(int index, String numbers) {
        return "{\"object\":\"embedding\",\"index\":" + index + ",\"embedding\":[" + numbers + "]}";
    }

    static String reply(String data) {
        return "{\"object\":\"list\",\"data\":["
                + data
                + "],\"model\":\"text-embedding-3-small\","
                + "\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}";
    }

    private static String numbers(String text, int dimensions) {
        var random = new Random(text.hashCode());
        var numbers = new StringJoiner(",");
        for (int i = 0; i < dimensions; i++) {
            numbers.add(Float.toString(random.nextFloat() - 0.5f));
        }
        return numbers.toString();
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
