package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.TrustCheck;
import java.util.List;
import java.util.Objects;

/// What came of giving a language model answers whose worth is known. Its scores count only after
/// it has passed.
///
/// @param questions how many of the bank were asked
/// @param outcomes check by check
/// @param repeated how far its scores of the same answer lie apart
public record ModelCheck(
        OpinionSource source, int questions, List<CheckOutcome> outcomes, Spread repeated) {
    /// A rater that says yes or no may find every key point in the first half of an answer already.
    private static final int MOST_OUT_OF_ORDER = 1;

    public ModelCheck {
        Objects.requireNonNull(source);
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(repeated);
    }

    public boolean passed() {
        return !repeated.isUnstable() && outcomes.stream().allMatch(ModelCheck::passes);
    }

    /// Whether it does not stand in the way of passing.
    public static boolean passes(CheckOutcome outcome) {
        return outcome.check() == TrustCheck.ORDER
                ? outcome.failing().size() <= MOST_OUT_OF_ORDER
                : outcome.holds();
    }
}
