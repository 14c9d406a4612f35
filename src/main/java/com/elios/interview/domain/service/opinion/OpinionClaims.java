package com.elios.interview.domain.service.opinion;

import java.util.List;
import java.util.Objects;

/// What a language model claims about an answer, before anything of it is believed.
///
/// @param points one for each key point of the question, in its order
public record OpinionClaims(List<PointClaim> points, List<RemarkClaim> remarks) {
    public OpinionClaims {
        points = List.copyOf(points);
        remarks = List.copyOf(remarks);
    }

    /// @param quote from the answer; of no account where the point is not covered
    public record PointClaim(boolean covered, String quote) {
        public PointClaim {
            Objects.requireNonNull(quote);
        }
    }

    /// @param quote from the answer
    public record RemarkClaim(boolean strength, String text, String quote) {
        public RemarkClaim {
            Objects.requireNonNull(text);
            Objects.requireNonNull(quote);
        }
    }
}
