package com.elios.interview.adapter.llm.role;

import com.elios.interview.domain.port.ReportMaterial;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a report's closing words are written from, as it is given to a language model.
final class MaterialText {
    /// Of one answer; the key points say what is in it.
    private static final int LONGEST_ANSWER = 1_500;

    private MaterialText() {}

    static String of(ReportMaterial material) {
        var text = new StringBuilder();
        var report = material.report();
        var overall = report.overall();
        text.append(
                overall == null
                        ? "No answer was scored.\n"
                        : "Overall: " + rounded(overall) + " of 100.\n");
        text.append("Scored answers: ").append(report.scored());
        text.append(", not scored: ").append(report.notScored());
        text.append(", skipped: ").append(report.skipped()).append('\n');
        for (int i = 0; i < material.items().size(); i++) {
            var item = material.items().get(i);
            text.append("\nQuestion ").append(i + 1).append(": ").append(item.question());
            text.append("\nOutcome: ").append(item.outcome());
            item.covered().forEach(point -> text.append("\nCovered: ").append(point));
            item.open().forEach(point -> text.append("\nOpen: ").append(point));
            if (!item.answer().isEmpty()) {
                text.append("\nAnswer: ").append(cut(item.answer()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    static String said(ReportMaterial material) {
        return material.items().stream()
                .map(ReportMaterial.Item::answer)
                .collect(Collectors.joining("\n\n"));
    }

    private static String cut(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
