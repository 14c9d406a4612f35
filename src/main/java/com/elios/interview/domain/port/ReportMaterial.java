package com.elios.interview.domain.port;

import com.elios.interview.domain.model.report.FeedbackReport;
import java.util.List;
import java.util.Objects;

/// What a summary of an interview is written from.
///
/// @param items one for each question, in the interview's order
public record ReportMaterial(FeedbackReport report, List<Item> items) {
    public ReportMaterial {
        Objects.requireNonNull(report);
        items = List.copyOf(items);
    }

    /// One question and what came of it.
    ///
    /// @param answer all that was said; empty where it was skipped
    /// @param outcome such as `62 of 100`, `not scored: too short`, `skipped`
    /// @param covered texts of the key points that were covered
    /// @param open texts of those that were missed or covered partly only
    public record Item(
            String question,
            String answer,
            String outcome,
            List<String> covered,
            List<String> open) {
        public Item {
            Objects.requireNonNull(question);
            Objects.requireNonNull(answer);
            Objects.requireNonNull(outcome);
            covered = List.copyOf(covered);
            open = List.copyOf(open);
        }
    }
}
