package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.report.Mean;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A report as a Markdown document (CommonMark with tables).
final class MarkdownReport {
    private final Messages messages;
    private final Wording wording;
    private final ZoneId zone;

    MarkdownReport(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.zone = zone;
    }

    String of(InterviewReview review, AssistedInterview assisted) {
        var blocks = new ArrayList<String>();
        var report = review.report();
        blocks.add("# " + messages.text("md.title"));
        blocks.add(head(review));
        var added = new MarkdownAssistance(messages, assisted);
        added.addSummary(blocks);
        means(blocks, "md.dimensions", report.dimensions());
        means(blocks, "md.skills", report.skills());
        new MarkdownStudies(messages).addTo(blocks, review.studies());
        new MarkdownComparison(messages, zone).addTo(blocks, review.comparison());
        var question = new MarkdownQuestion(messages, added);
        blocks.add("## " + messages.text("md.questions"));
        review.results().forEach(result -> question.addTo(blocks, result));
        blocks.add("---");
        var from = report.provenance();
        blocks.add(
                messages.text(
                        "md.provenance",
                        Markdown.inline(from.engine()),
                        Markdown.inline(from.rubric()),
                        InterviewList.time(zone).format(from.at())));
        added.addUse(blocks);
        return String.join("\n\n", blocks);
    }

    private String head(InterviewReview review) {
        var interview = review.interview();
        var report = review.report();
        var lines = new ArrayList<String>();
        lines.add(messages.text("md.interview", interview.id()));
        var started = interview.startedAt();
        if (started != null) {
            lines.add(messages.text("md.started", InterviewList.time(zone).format(started)));
        }
        interview
                .duration()
                .ifPresent(time -> lines.add(messages.text("md.took", wording.duration(time))));
        var overall = report.overall();
        lines.add(
                overall == null
                        ? messages.text("md.noOverall")
                        : messages.text("md.overall", Wording.number(overall)));
        review.afterProbing()
                .ifPresent(
                        after ->
                                lines.add(messages.text("md.afterProbing", Wording.number(after))));
        lines.add(
                messages.text(
                        "md.coverage",
                        report.scored(),
                        report.questions(),
                        report.notScored(),
                        report.skipped()));
        review.notScored()
                .forEach((reason, count) -> lines.add(reason("md.reasonNotScored", reason, count)));
        review.skipped()
                .forEach((reason, count) -> lines.add(reason("md.reasonSkipped", reason, count)));
        lines.add(messages.text("md.gaps", review.openGaps(), review.closedGaps()));
        return String.join("\n", lines);
    }

    private String reason(String key, Enum<?> reason, int count) {
        return messages.text(key, count, messages.label(reason));
    }

    private void means(List<String> blocks, String title, List<Mean> means) {
        if (means.isEmpty()) {
            return;
        }
        blocks.add("## " + messages.text(title));
        var table =
                new StringBuilder(messages.text("md.meansHead")).append("\n| --- | ---: | ---: |");
        for (var mean : means) {
            var name = Markdown.inline(wording.dimension(mean.name()));
            var row = messages.text("md.mean", name, Wording.number(mean.value()), mean.count());
            table.append('\n').append(row);
        }
        blocks.add(table.toString());
    }
}
