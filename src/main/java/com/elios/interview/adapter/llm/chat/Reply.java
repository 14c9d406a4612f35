package com.elios.interview.adapter.llm.chat;

import java.util.Objects;

/// What a language model replied.
///
/// @param text may be anything
/// @param inputTokens as the service counts them; 0 where it does not say
/// @param outputTokens the same
public record Reply(String text, long inputTokens, long outputTokens) {
    public Reply {
        Objects.requireNonNull(text);
    }
}
