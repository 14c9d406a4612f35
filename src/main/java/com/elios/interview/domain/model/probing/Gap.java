package com.elios.interview.domain.model.probing;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A key point or a part of the story that the first answer left open.
///
/// @param first its coverage by the first answer
/// @param now the best level that it has come to; COVERED where it is closed, and only there
/// @param closing what closed it; null while it is open
public record Gap(KeyPointCoverage first, KeyPointCoverage.Level now, @Nullable Closing closing) {
    public Gap {
        Objects.requireNonNull(first);
        if (first.level() == KeyPointCoverage.Level.COVERED) {
            throw new IllegalArgumentException("what is covered is no gap");
        }
        if ((now == KeyPointCoverage.Level.COVERED) != (closing != null)) {
            throw new IllegalArgumentException("a gap closes by evidence, and is covered then");
        }
    }

    public KeyPoint keyPoint() {
        return first.keyPoint();
    }

    public boolean isOpen() {
        return closing == null;
    }

    /// The evidence that closed a gap.
    ///
    /// @param followUp number of the follow-up question, from 0
    /// @param where in the answer to that question
    /// @param quote the words there
    public record Closing(int followUp, Span where, String quote) {
        public Closing {
            Objects.requireNonNull(where);
            Objects.requireNonNull(quote);
        }
    }
}
