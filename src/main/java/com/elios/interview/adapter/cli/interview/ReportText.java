package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.report.Mean;
import java.util.ArrayList;
import java.util.List;

/// The end of an interview: the total with what it covers, and what to work on.
final class ReportText {
    private final Messages messages;
    private final Wording wording;

    ReportText(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    String of(InterviewReview review) {
        var report = review.report();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(messages.text("report.title"));
        var overall = report.overall();
        lines.add(
                overall == null
                        ? messages.text("report.noOverall")
                        : messages.text("report.overall", Wording.number(overall)));
        review.afterProbing()
                .ifPresent(
                        after ->
                                lines.add(
                                        messages.text(
                                                "report.afterProbing", Wording.number(after))));
        lines.add(
                messages.text(
                        "report.coverage",
                        report.scored(),
                        report.questions(),
                        report.notScored(),
                        report.skipped()));
        means(lines, "report.dimensions", report.dimensions());
        means(lines, "report.skills", report.skills());
        if (!review.studies().isEmpty()) {
            lines.add("");
            lines.add(messages.text("report.workOn"));
        }
        for (var study : review.studies()) {
            var item = study.item();
            lines.add(messages.text("report.workItem", item.skill(), item.index() + 1));
            item.missing().forEach(missing -> lines.add(Paragraph.of("· " + missing, 4)));
        }
        return String.join("\n", lines);
    }

    private void means(List<String> lines, String title, List<Mean> means) {
        if (means.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(messages.text(title));
        for (var mean : means) {
            lines.add(
                    messages.text(
                            "report.mean",
                            wording.dimension(mean.name()),
                            Wording.number(mean.value()),
                            mean.count()));
        }
    }
}
