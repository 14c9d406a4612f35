package com.elios.interview.domain.model.report;

import com.elios.interview.domain.model.evaluation.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How an interview stands beside the same person's earlier ones, or why that is not said.
public sealed interface Comparison {
    /// Nothing was scored in this interview.
    record WithoutScores() implements Comparison {}

    /// No earlier interview has a score.
    record FirstOne() implements Comparison {}

    /// All earlier interviews were scored by other rules, so that figures do not mean the same.
    ///
    /// @param interviews how many there are
    /// @param last what scored the most recent
    record OtherRules(int interviews, Provenance now, Provenance last) implements Comparison {
        public OtherRules {
            Objects.requireNonNull(now);
            Objects.requireNonNull(last);
        }
    }

    /// @param lastAt when the latest earlier interview that the same rules scored ended
    /// @param last this interview against that one
    /// @param recent against the last few together; null where there is only one
    /// @param attempts questions that were answered before, in this interview's order
    /// @param leftOut earlier interviews that other rules scored
    record Compared(
            Instant lastAt,
            Against last,
            @Nullable Against recent,
            List<Attempt> attempts,
            int leftOut)
            implements Comparison {
        public Compared {
            Objects.requireNonNull(lastAt);
            Objects.requireNonNull(last);
            attempts = List.copyOf(attempts);
        }

        /// Whether there is no figure that both have.
        public boolean isEmpty() {
            return last.isEmpty() && (recent == null || recent.isEmpty()) && attempts.isEmpty();
        }
    }
}
