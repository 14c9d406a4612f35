package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.question.Question;
import java.util.ArrayList;
import java.util.List;

/// What a person is told about an answer, with the model answer.
final class FeedbackText {
    private final Messages messages;

    FeedbackText(Messages messages) {
        this.messages = messages;
    }

    String of(Question question, Answer answer) {
        var lines = new ArrayList<String>();
        lines.add("");
        var said = answer.content() instanceof AnswerContent.Typed(var text) ? text : "";
        switch (answer.evaluation()) {
            case Evaluation.Scored scored -> scored(lines, scored, said);
            case Evaluation.NotScored(var reason, _) ->
                    lines.add(messages.text("feedback.notScored", messages.label(reason)));
            case null -> lines.add(messages.text("feedback.owed"));
        }
        lines.add("");
        lines.add(messages.text("feedback.model"));
        lines.add(Paragraph.of(question.referenceAnswer(), 2));
        return String.join("\n", lines);
    }

    private void scored(List<String> lines, Evaluation.Scored scored, String said) {
        lines.add(
                messages.text(
                        "feedback.score",
                        Wording.number(scored.score()),
                        Wording.percent(scored.completeness()),
                        Wording.percent(scored.relevance()),
                        Wording.percent(scored.similarity())));
        lines.add("");
        lines.add(messages.text("feedback.keyPoints"));
        scored.keyPoints().forEach(coverage -> keyPoint(lines, coverage, said));
        remarks(lines, "feedback.strengths", scored.strengths(), said);
        remarks(lines, "feedback.weaknesses", scored.weaknesses(), said);
        remarks(lines, "feedback.improvements", scored.improvements(), said);
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
