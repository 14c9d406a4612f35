package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.TellingLines;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.interview.AnswerContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One question of a Markdown report: the answer, what was found in it, and the model answer.
final class MarkdownQuestion {
    private final Messages messages;
    private final Wording wording;
    private final MarkdownAssistance added;

    MarkdownQuestion(Messages messages, MarkdownAssistance added) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.added = added;
    }

    void addTo(List<String> blocks, QuestionResult result) {
        var question = result.question();
        var answer = result.answer();
        blocks.add(
                messages.text("md.question", answer.index() + 1, Markdown.inline(question.text())));
        blocks.add(
                messages.text(
                        "md.about",
                        messages.text(
                                "question.about",
                                messages.label(question.type()),
                                messages.label(question.difficulty()),
                                Markdown.inline(String.join(", ", question.skills()))),
                        Markdown.inline(wording.reason(result.planned().reason()))));
        switch (answer.content()) {
            case AnswerContent.Skipped(var reason) ->
                    blocks.add(messages.text("md.skipped", messages.label(reason)));
            case AnswerContent.Said said -> {
                var text = said.text();
                blocks.add(
                        messages.text("md.answer", wording.duration(answer.elapsed()), way(said)));
                if (!text.isBlank()) {
                    blocks.add(Markdown.quote(text));
                }
                switch (answer.evaluation()) {
                    case Evaluation.Scored scored -> scored(blocks, scored, text);
                    case Evaluation.NotScored(var reason, _) ->
                            blocks.add(messages.text("md.notScored", messages.label(reason)));
                    case null -> blocks.add(messages.text("md.owed"));
                }
                new MarkdownSpeech(messages)
                        .addTo(blocks, text, Spoken.speech(said), answer.evaluation());
            }
        }
        new MarkdownProbing(messages).addTo(blocks, result);
        added.addOpinion(blocks, answer);
        blocks.add(messages.text("md.model"));
        blocks.add(Markdown.quote(question.referenceAnswer()));
    }

    private void scored(List<String> blocks, Evaluation.Scored scored, String said) {
        blocks.add(
                messages.text(
                        "md.score",
                        Wording.number(scored.score()),
                        Wording.percent(scored.completeness()),
                        Wording.percent(scored.relevance()),
                        Wording.percent(scored.similarity()),
                        messages.label(scored.sentiment())));
        if (!scored.keyPoints().isEmpty()) {
            blocks.add(messages.text("md.keyPoints"));
            blocks.add(
                    scored.keyPoints().stream()
                            .map(coverage -> keyPoint(coverage, said))
                            .collect(Collectors.joining("\n")));
        }
        remarks(blocks, "md.strengths", scored.strengths(), said);
        remarks(blocks, "md.weaknesses", scored.weaknesses(), said);
        remarks(blocks, "md.improvements", scored.improvements(), said);
        var told = new TellingLines(messages).of(scored, said);
        if (!told.isEmpty()) {
            blocks.add(messages.text("md.telling"));
            blocks.add(
                    told.stream()
                            .map(line -> "- " + Markdown.inline(line))
                            .collect(Collectors.joining("\n")));
        }
    }

    private String keyPoint(KeyPointCoverage coverage, String said) {
        var entry =
                messages.text(
                        "md.keyPoint",
                        messages.label(coverage.level()),
                        Markdown.inline(coverage.keyPoint().text()));
        return withQuotes(entry, coverage.evidence(), said);
    }

    private String way(AnswerContent.Said said) {
        return messages.text(Spoken.speech(said) == null ? "md.typed" : "md.spoken");
    }

    private void remarks(List<String> blocks, String title, List<Remark> remarks, String said) {
        if (remarks.isEmpty()) {
            return;
        }
        blocks.add(messages.text(title));
        blocks.add(
                remarks.stream()
                        .map(
                                remark ->
                                        withQuotes(
                                                "- " + Markdown.inline(remark.text()),
                                                remark.evidence(),
                                                said))
                        .collect(Collectors.joining("\n")));
    }

    private String withQuotes(String entry, List<Span> evidence, String said) {
        var lines = new ArrayList<String>();
        lines.add(entry);
        for (var span : evidence) {
            lines.add("  - " + messages.text("feedback.quote", Markdown.inline(span.of(said))));
        }
        return String.join("\n", lines);
    }
}
