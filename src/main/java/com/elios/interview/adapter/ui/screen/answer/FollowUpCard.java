package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What followed an answer: the questions, both figures, the gaps with what closed them, and why no
/// more is asked.
public final class FollowUpCard {
    private final Messages messages;

    public FollowUpCard(Messages messages) {
        this.messages = messages;
    }

    /// The question that comes now.
    public Node next(Probe probe) {
        return Card.accent(
                new VBox(
                        8,
                        Texts.card(messages.text("feedback.followUp.next")),
                        Texts.lead(probe.text()),
                        Texts.secondary(messages.text("feedback.followUp.next.adds"))));
    }

    /// The figures and the gaps that are closed, without those that are open.
    public Node closed(Probing probing) {
        var card = new Card(Texts.card(messages.text("feedback.followUp.title")), figures(probing));
        addGaps(card, probing.gaps().stream().filter(gap -> !gap.isOpen()).toList());
        return card;
    }

    /// All of it; empty where follow-up questions have no place.
    public Optional<Node> of(QuestionResult result) {
        var probing = result.answer().probing();
        var stop = result.next() instanceof NextStep.Stop(var reason) ? reason : null;
        boolean any = probing.filter(it -> !it.followUps().isEmpty()).isPresent();
        if (stop == null && !any) {
            return Optional.empty();
        }
        var card = new Card(Texts.card(messages.text("feedback.followUp.title")));
        if (any) {
            probing.ifPresent(it -> addAll(card, it));
        }
        if (stop != null) {
            card.getChildren().add(Texts.body(messages.name(stop)));
        }
        return Optional.of(card);
    }

    private void addAll(Card card, Probing probing) {
        if (probing.answered()) {
            card.getChildren().add(figures(probing));
        }
        probing.followUps().forEach(followUp -> card.getChildren().add(asked(followUp)));
        addGaps(card, probing.gaps());
    }

    private Node figures(Probing probing) {
        return Texts.lead(
                messages.text(
                        "feedback.followUp.figures",
                        Math.round(probing.firstScore()),
                        Math.round(probing.scoreAfter())));
    }

    private Node asked(FollowUp followUp) {
        var reply =
                followUp.reply() instanceof Reply.Said said
                        ? Texts.body(said.text())
                        : Texts.secondary(messages.text("feedback.followUp.left"));
        return new VBox(4, Texts.secondary(followUp.probe().text()), reply);
    }

    private void addGaps(Card card, List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        var list = new VBox(4, Texts.card(messages.text("feedback.followUp.gaps")));
        list.getStyleClass().add("key-points");
        gaps.forEach(gap -> list.getChildren().add(row(gap)));
        card.getChildren().add(list);
    }

    private Node row(Gap gap) {
        var closing = gap.closing();
        var point = gap.keyPoint().text();
        return closing == null
                ? new ChecklistRow(
                        messages,
                        gap.now(),
                        messages.text(
                                gap.now() == Level.PARTLY
                                        ? "feedback.followUp.partly"
                                        : "feedback.followUp.open",
                                point))
                : new ChecklistRow(
                        messages,
                        Level.COVERED,
                        messages.text(
                                "feedback.followUp.closed",
                                point,
                                closing.followUp() + 1,
                                closing.quote()));
    }
}
