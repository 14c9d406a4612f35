package com.elios.interview.domain.model.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What came of the check on known answers.
///
/// @param questions how many were asked
/// @param bank how many there are
/// @param repeats how often each of the repeated answers was scored
public record TrustReport(
        String engine,
        String rubric,
        int questions,
        int bank,
        int repeats,
        List<CheckOutcome> outcomes) {
    public TrustReport {
        Objects.requireNonNull(engine);
        Objects.requireNonNull(rubric);
        outcomes = List.copyOf(outcomes);
    }

    public CheckOutcome outcome(TrustCheck check) {
        return outcomes.stream().filter(o -> o.check() == check).findFirst().orElseThrow();
    }

    public boolean holds() {
        return outcomes.stream().allMatch(CheckOutcome::holds);
    }

    private static CheckOutcome outcome(TrustCheck check, List<GoldenScores> scores) {
        var concerned = scores.stream().filter(check::concerns).toList();
        return new CheckOutcome(
                check, concerned.size(), concerned.stream().filter(s -> !check.passes(s)).toList());
    }

    /// The outcomes of all checks, in their order.
    ///
    /// @param repeated keys of the questions whose reference was scored again and again
    /// @param differing those of them where it was not always judged the same
    public static List<CheckOutcome> outcomes(
            List<GoldenScores> scores, Set<String> repeated, Set<String> differing) {
        return Arrays.stream(TrustCheck.values())
                .map(
                        check ->
                                check == TrustCheck.REPEATED
                                        ? new CheckOutcome(
                                                check,
                                                repeated.size(),
                                                scores.stream()
                                                        .filter(s -> differing.contains(s.key()))
                                                        .toList())
                                        : outcome(check, scores))
                .toList();
    }
}
