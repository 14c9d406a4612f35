package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.Objects;

/// One sentence of an answer and the parts of a story that it plays.
///
/// @param where in the answer as it was typed
/// @param parts the most telling first; empty where it plays none
public record SentencePart(Span where, List<StoryPart> parts, Actor actor) {
    public SentencePart {
        Objects.requireNonNull(where);
        parts = List.copyOf(parts);
        Objects.requireNonNull(actor);
    }

    public boolean plays(StoryPart part) {
        return parts.contains(part);
    }
}
