package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.GoldenScores;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.TrustReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Prints what came of the check on known answers.
final class TrustText {
    private final Terminal terminal;
    private final Messages messages;

    TrustText(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    void print(TrustReport report) {
        terminal.text(
                messages.text(
                        "trust.title",
                        report.engine(),
                        report.rubric(),
                        report.questions(),
                        report.bank()));
        report.outcomes().forEach(this::print);
        for (var outcome : report.outcomes()) {
            if (!outcome.failing().isEmpty()) {
                terminal.text("");
                terminal.text(messages.text("trust.failing", messages.label(outcome.check())));
                outcome.failing().forEach(scores -> terminal.text("  " + shown(scores)));
            }
        }
    }

    private void print(CheckOutcome outcome) {
        var verdict =
                !outcome.check().everywhere()
                        ? "trust.noBound"
                        : outcome.holds() ? "trust.holds" : "trust.fails";
        terminal.text(
                messages.text(
                        "trust.outcome",
                        messages.text(verdict),
                        outcome.passed(),
                        outcome.of(),
                        share(outcome),
                        messages.label(outcome.check())));
    }

    private static String share(CheckOutcome outcome) {
        return outcome.of() == 0
                ? "–"
                : String.format(Locale.ROOT, "%.1f %%", 100.0 * outcome.passed() / outcome.of());
    }

    private String shown(GoldenScores scores) {
        List<String> parts = new ArrayList<>();
        for (var text : GoldenText.values()) {
            if (scores.has(text)) {
                parts.add(messages.label(text) + " " + score(scores.of(text)));
            }
        }
        return scores.key() + ": " + String.join(", ", parts);
    }

    private String score(OptionalDouble score) {
        return score.isPresent()
                ? String.format(Locale.ROOT, "%.1f", score.getAsDouble())
                : messages.text("trust.notScored");
    }
}
