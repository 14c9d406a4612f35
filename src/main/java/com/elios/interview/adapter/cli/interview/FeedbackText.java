package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.TellingLines;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.NextStep;
import java.util.ArrayList;
import java.util.List;

/// What a person is told about an answer, with what followed it and the model answer.
final class FeedbackText {
    private final Messages messages;
    private final ProbingText probed;

    FeedbackText(Messages messages) {
        this.messages = messages;
        this.probed = new ProbingText(messages);
    }

    /// While a follow-up question comes next, what is missing and the model answer stay back.
    String of(QuestionResult result) {
        var answer = result.answer();
        boolean more = result.next() instanceof NextStep.Ask;
        var lines = new ArrayList<String>();
        lines.add("");
        var said = answer.content() instanceof AnswerContent.Said words ? words.text() : "";
        switch (answer.evaluation()) {
            case Evaluation.Scored scored -> {
                if (answer.followUps().isEmpty() || !more) {
                    scored(lines, scored, said, more);
                }
                answer.probing()
                        .filter(probing -> !probing.followUps().isEmpty())
                        .ifPresent(probing -> lines.addAll(probed.of(probing, !more)));
            }
            case Evaluation.NotScored(var reason, _) ->
                    lines.add(messages.text("feedback.notScored", messages.label(reason)));
            case null -> lines.add(messages.text("feedback.owed"));
        }
        if (result.next() instanceof NextStep.Stop(var reason)) {
            lines.add("");
            lines.add(messages.label(reason));
        }
        if (!more) {
            lines.add("");
            lines.add(messages.text("feedback.model"));
            lines.add(Paragraph.of(result.question().referenceAnswer(), 2));
        }
        return String.join("\n", lines);
    }

    private void scored(
            List<String> lines, Evaluation.Scored scored, String said, boolean holdBack) {
        lines.add(
                messages.text(
                        "feedback.score",
                        Wording.number(scored.score()),
                        Wording.percent(scored.completeness()),
                        Wording.percent(scored.relevance()),
                        Wording.percent(scored.similarity())));
        lines.add("");
        lines.add(messages.text("feedback.keyPoints"));
        scored.keyPoints().stream()
                .filter(point -> !holdBack || point.level() == KeyPointCoverage.Level.COVERED)
                .forEach(coverage -> keyPoint(lines, coverage, said));
        if (holdBack) {
            long open =
                    scored.keyPoints().stream()
                            .filter(point -> point.level() != KeyPointCoverage.Level.COVERED)
                            .count();
            lines.add(Paragraph.of(messages.text("feedback.heldBack", open), 2));
            return;
        }
        remarks(lines, "feedback.strengths", scored.strengths(), said);
        remarks(lines, "feedback.weaknesses", scored.weaknesses(), said);
        remarks(lines, "feedback.improvements", scored.improvements(), said);
        var told = new TellingLines(messages).of(scored, said);
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(messages.text("feedback.telling"));
            told.forEach(line -> lines.add(Paragraph.of(line, 2)));
        }
    }

    private void keyPoint(List<String> lines, KeyPointCoverage coverage, String said) {
        var level = messages.label(coverage.level());
        lines.add(
                Paragraph.of(
                        messages.text("feedback.keyPoint", level, coverage.keyPoint().text()), 2));
        quotes(lines, coverage.evidence(), said);
    }

    private void remarks(List<String> lines, String title, List<Remark> remarks, String said) {
        if (remarks.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(messages.text(title));
        for (var remark : remarks) {
            lines.add(Paragraph.of(remark.text(), 2));
            quotes(lines, remark.evidence(), said);
        }
    }

    private void quotes(List<String> lines, List<Span> evidence, String said) {
        for (var span : evidence) {
            lines.add(Paragraph.of(messages.text("feedback.quote", span.of(said)), 6));
        }
    }
}
