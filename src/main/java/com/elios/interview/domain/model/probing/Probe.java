package com.elios.interview.domain.model.probing;

import com.elios.interview.domain.model.question.KeyPoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A follow-up question: it asks for one thing and gives nothing of the answer away.
///
/// @param text as it is asked
/// @param about the open key point that it was made from; only for [Aim#GAP]. Not to be shown
///     before the reply
public record Probe(Aim aim, String text, @Nullable KeyPoint about) {
    public Probe {
        Objects.requireNonNull(aim);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a follow-up question needs a text");
        }
        if ((aim == Aim.GAP) != (about != null)) {
            throw new IllegalArgumentException("a gap is asked about, and nothing else");
        }
    }
}
