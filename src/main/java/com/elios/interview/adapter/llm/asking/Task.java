package com.elios.interview.adapter.llm.asking;

import com.elios.interview.adapter.llm.prompt.Prompt;
import com.elios.interview.domain.model.service.Purpose;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One task for a language model.
///
/// @param schema null for prose
/// @param temperature 0 to 1
/// @param mostTokens of the reply
/// @param ours what fills the prompt that is of our own making
/// @param theirs what fills it that somebody else wrote; the only part that is redacted
/// @param sample number of this sample of the same task, from 0
public record Task(
        Purpose purpose,
        Prompt prompt,
        @Nullable JsonSchema schema,
        double temperature,
        int mostTokens,
        Map<String, String> ours,
        Map<String, String> theirs,
        int sample) {
    public Task {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(prompt);
        ours = Map.copyOf(ours);
        theirs = Map.copyOf(theirs);
    }
}
