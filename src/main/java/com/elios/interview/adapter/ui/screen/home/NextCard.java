package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.domain.model.report.Mean;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to practise next and why, in what was measured.
final class NextCard {
    private static final int MOST_MISSED = 2;

    private final HomeViewModel model;
    private final Messages messages;

    NextCard(HomeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Node of(PracticeProposal proposal, boolean starting) {
        var start =
                Buttons.secondary(
                        Action.of(
                                messages.text("home.next.start", proposal.topic()),
                                () -> model.practise(proposal)));
        start.setDisable(starting);
        var words = new VBox(6, Texts.card(messages.text("home.next", proposal.topic())));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(24);
        row.setAlignment(Pos.CENTER_LEFT);
        switch (proposal) {
            case PracticeProposal.WeakTopic(var last, var missed) -> {
                row.getChildren().add(ScoreRing.small(messages, OptionalDouble.of(last.value())));
                words.getChildren().add(Texts.body(figure(last)));
                if (!missed.isEmpty()) {
                    words.getChildren().add(Texts.secondary(missed(missed)));
                }
            }
            case PracticeProposal.NewTopic(_, var source) ->
                    words.getChildren()
                            .add(Texts.body(messages.text("home.next.new", source.text().strip())));
        }
        row.getChildren().addAll(words, start);
        return Card.row(row);
    }

    private String figure(Mean last) {
        return messages.text("home.next.weak", Math.round(last.value()), last.count());
    }

    private String missed(List<String> missed) {
        var named =
                missed.stream()
                        .limit(MOST_MISSED)
                        .map(point -> messages.text("home.next.point", point))
                        .collect(Collectors.joining(messages.text("home.next.and")));
        return messages.text("home.next.missed", named);
    }
}
