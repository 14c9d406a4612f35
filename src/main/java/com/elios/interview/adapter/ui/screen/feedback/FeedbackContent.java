package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.screen.answer.AnswerCard;
import com.elios.interview.adapter.ui.screen.answer.Findings;
import com.elios.interview.adapter.ui.screen.answer.FollowUpCard;
import com.elios.interview.adapter.ui.screen.answer.Highlight;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.screen.delivery.DeliveryCard;
import com.elios.interview.adapter.ui.screen.delivery.replay.Replays;
import com.elios.interview.adapter.ui.screen.interview.QuestionHead;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.service.pace.Pace;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The question and the cards below it, by what came of it.
final class FeedbackContent {
    private static final double STACK_BELOW_EM = 54;
    /// From here on an answer is higher than what stands at its right.
    private static final int LONG_ANSWER_WORDS = 200;

    private final Messages messages;
    private final Times times;
    private final Findings findings;
    private final ScoreCard scoreCard;
    private final FollowUpCard followUps;
    private final DeliveryCard delivery;

    FeedbackContent(Messages messages, Times times, Replays replays) {
        this.messages = messages;
        this.times = times;
        findings = new Findings(messages);
        scoreCard = new ScoreCard(messages, findings);
        followUps = new FollowUpCard(messages);
        delivery = new DeliveryCard(messages, times, replays);
    }

    /// While a follow-up question comes next: the answer, what it covers, and the question.
    Node[] heldBack(QuestionResult result, Outcome outcome) {
        var nodes = new ArrayList<Node>();
        nodes.add(QuestionHead.compact(messages, result.question()));
        if (result.next() instanceof NextStep.Ask(var probe)) {
            nodes.add(followUps.next(probe));
        }
        if (outcome instanceof Outcome.Scored(var answer, var evaluation)) {
            var highlight = new Highlight();
            var card =
                    AnswerCard.of(messages, Outcome.Scored.covered(answer, evaluation), highlight);
            nodes.add(columns(card, scoreCard.heldBack(evaluation, highlight)));
        }
        result.answer()
                .probing()
                .filter(Probing::answered)
                .ifPresent(probing -> nodes.add(followUps.closed(probing)));
        return nodes.toArray(Node[]::new);
    }

    /// @param opinion stands after what is said about the answer here
    Node[] of(QuestionResult result, Outcome outcome, Node opinion) {
        var question = result.question();
        var highlight = new Highlight();
        var score = scoreCard.of(outcome, highlight);
        var nodes = new ArrayList<Node>();
        nodes.add(QuestionHead.compact(messages, question));
        switch (outcome) {
            case Outcome.Scored scored -> {
                followUps.of(result).ifPresent(nodes::add);
                nodes.add(judged(scored, score, highlight));
                nodes.addAll(remarks(scored.evaluation()));
                nodes.addAll(delivery.of(result.answer()));
                nodes.add(opinion);
                findings.telling(scored.answer(), scored.evaluation())
                        .map(Card::row)
                        .ifPresent(nodes::add);
                nodes.add(Card.row(findings.modelAnswer(question)));
                nodes.add(Card.row(provenance(scored.evaluation().provenance())));
            }
            case Outcome.NotScored _, Outcome.NotEvaluated _ -> {
                nodes.add(columns(AnswerCard.of(messages, outcome, highlight), score));
                nodes.addAll(delivery.of(result.answer()));
                nodes.add(openModelAnswer(question));
            }
            case Outcome.Skipped _ -> {
                nodes.add(score);
                nodes.add(openModelAnswer(question));
            }
        }
        return nodes.toArray(Node[]::new);
    }

    /// What to say next time stands in the shorter column, so that it is met early.
    private Node judged(Outcome.Scored scored, Node score, Highlight highlight) {
        var left = new VBox(24, AnswerCard.of(messages, scored, highlight));
        var right = new VBox(24, score);
        var improvements = scored.evaluation().improvements();
        if (!improvements.isEmpty()) {
            var column = Pace.count(scored.answer()) < LONG_ANSWER_WORDS ? left : right;
            column.getChildren().add(Card.accent(findings.improvements(improvements)));
        }
        return columns(left, right);
    }

    private List<Node> remarks(Evaluation.Scored evaluation) {
        var cards = new ArrayList<Node>();
        if (!evaluation.strengths().isEmpty()) {
            cards.add(new Card(findings.strengths(evaluation.strengths())));
        }
        if (!evaluation.weaknesses().isEmpty()) {
            cards.add(new Card(findings.weaknesses(evaluation.weaknesses())));
        }
        return cards.size() == 2
                ? List.of(new Columns(STACK_BELOW_EM, 1, 1).with(cards.getFirst(), cards.getLast()))
                : cards;
    }

    private static Node columns(Node left, Node right) {
        return new Columns(STACK_BELOW_EM, 3, 2).with(left, right);
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
