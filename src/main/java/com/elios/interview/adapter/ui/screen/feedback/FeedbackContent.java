package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.screen.answer.AnswerCard;
import com.elios.interview.adapter.ui.screen.answer.Findings;
import com.elios.interview.adapter.ui.screen.answer.Highlight;
import com.elios.interview.adapter.ui.screen.answer.NotScoredText;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The cards below the question, by what came of it.
final class FeedbackContent {
    private static final double STACK_BELOW_EM = 54;

    private final Messages messages;
    private final Times times;
    private final Findings findings;

    FeedbackContent(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        findings = new Findings(messages);
    }

    List<Node> of(QuestionResult result, Outcome outcome) {
        var question = result.question();
        return switch (outcome) {
            case Outcome.Scored scored -> scored(question, scored);
            case Outcome.NotScored notScored ->
                    List.of(
                            columns(outcome, notScored(notScored.reason())),
                            openModelAnswer(question));
            case Outcome.NotEvaluated _ ->
                    List.of(
                            columns(
                                    outcome,
                                    new Card(
                                            ring(
                                                    OptionalDouble.empty(),
                                                    messages.text("feedback.notEvaluated")))),
                            openModelAnswer(question));
            case Outcome.Skipped(var reason) ->
                    List.of(
                            new Card(
                                    ring(OptionalDouble.empty(), messages.text("feedback.skipped")),
                                    Texts.body(
                                            messages.text(
                                                    "feedback.skipped.why",
                                                    messages.name(reason)))),
                            openModelAnswer(question));
        };
    }

    private List<Node> scored(Question question, Outcome.Scored scored) {
        var evaluation = scored.evaluation();
        var highlight = new Highlight();
        var nodes = new ArrayList<Node>();
        var said = new VBox(24, AnswerCard.of(messages, scored, highlight));
        if (!evaluation.improvements().isEmpty()) {
            said.getChildren().add(Card.accent(findings.improvements(evaluation.improvements())));
        }
        nodes.add(new Columns(STACK_BELOW_EM, 3, 2).with(said, score(evaluation, highlight)));
        remarks(evaluation, nodes);
        nodes.add(Card.row(findings.modelAnswer(question)));
        nodes.add(Card.row(provenance(evaluation.provenance())));
        return nodes;
    }

    private Node score(Evaluation.Scored evaluation, Highlight highlight) {
        return new Card(
                ring(OptionalDouble.of(evaluation.score()), findings.coverage(evaluation)),
                findings.dimensions(evaluation.dimensions()),
                findings.keyPoints(evaluation.keyPoints(), highlight));
    }

    private void remarks(Evaluation.Scored evaluation, List<Node> nodes) {
        var both = new ArrayList<Node>();
        if (!evaluation.strengths().isEmpty()) {
            both.add(new Card(findings.strengths(evaluation.strengths())));
        }
        if (!evaluation.weaknesses().isEmpty()) {
            both.add(new Card(findings.weaknesses(evaluation.weaknesses())));
        }
        if (both.size() == 2) {
            nodes.add(new Columns(STACK_BELOW_EM, 1, 1).with(both.getFirst(), both.getLast()));
        } else {
            nodes.addAll(both);
        }
    }

    private Node columns(Outcome outcome, Node right) {
        return new Columns(STACK_BELOW_EM, 3, 2)
                .with(AnswerCard.of(messages, outcome, new Highlight()), right);
    }

    private Node notScored(NotScoredReason reason) {
        return new Card(
                ring(OptionalDouble.empty(), messages.text("feedback.notScored")),
                Texts.body(messages.name(reason)),
                Texts.body(messages.text(NotScoredText.remedy(reason))),
                Texts.secondary(messages.text("feedback.notScored.mean")));
    }

    private Node ring(OptionalDouble score, String text) {
        var words = new VBox(4);
        words.setAlignment(Pos.CENTER_LEFT);
        if (score.isPresent()) {
            words.getChildren().add(Texts.card(messages.text("feedback.score")));
            words.getChildren().add(Texts.secondary(text));
        } else {
            words.getChildren().add(Texts.card(text));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(20, new ScoreRing(messages, score), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node openModelAnswer(Question question) {
        var disclosure = findings.modelAnswer(question);
        disclosure.heading().setSelected(true);
        return Card.row(disclosure);
    }

    private Node provenance(Provenance provenance) {
        var title = messages.text("feedback.provenance");
        return new Disclosure(
                Texts.card(title),
                title,
                () ->
                        Texts.body(
                                messages.text(
                                        "feedback.provenance.detail",
                                        provenance.engine(),
                                        provenance.rubric(),
                                        times.moment(provenance.at()))));
    }
}
