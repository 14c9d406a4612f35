package com.elios.interview.adapter.llm.chat;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a language model is asked.
///
/// @param schema of the JSON that is wanted; null for prose
/// @param temperature 0 to 1
/// @param mostTokens of the reply
/// @param earlier what was said after `user` already, in turns: the model's reply, then ours
public record Ask(
        String system,
        String user,
        @Nullable JsonSchema schema,
        double temperature,
        int mostTokens,
        List<String> earlier) {
    public Ask {
        Objects.requireNonNull(system);
        Objects.requireNonNull(user);
        earlier = List.copyOf(earlier);
        if (!(temperature >= 0 && temperature <= 1) || mostTokens < 1) {
            throw new IllegalArgumentException("out of range: " + temperature + ", " + mostTokens);
        }
        if (earlier.size() % 2 != 0) {
            throw new IllegalArgumentException("a reply needs an answer");
        }
    }

    /// The same question, with a reply to it and what is wrong with that.
    public Ask andThen(String reply, String complaint) {
        return new Ask(system, user, schema, temperature, mostTokens, List.of(reply, complaint));
    }
}
