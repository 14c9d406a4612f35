package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.LevelDots;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.Rating;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The criteria with their levels: what the level reached says and what the next one takes.
/// Pointing at one marks the words that it rests on.
final class RatingList extends VBox {
    private final Messages messages;
    private final Highlight highlight;

    RatingList(Messages messages, List<Rating> ratings, Highlight highlight) {
        this.messages = messages;
        this.highlight = highlight;
        getStyleClass().add("ratings");
        for (int i = 0; i < ratings.size(); i++) {
            getChildren().add(row(ratings.get(i), i));
        }
    }

    private VBox row(Rating rating, int place) {
        var level = messages.text("feedback.telling.level", rating.level(), Rating.HIGHEST);
        var name = messages.name(rating.criterion());
        var title = Texts.single(name, StyleClass.BODY);
        title.getStyleClass().add("rating-name");
        var head =
                new HBox(
                        12,
                        title,
                        new LevelDots(rating.level(), Rating.HIGHEST),
                        Texts.single(level, StyleClass.SECONDARY));
        head.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(2, head, Texts.body(rating.anchor()));
        var next = rating.next();
        if (next != null) {
            row.getChildren().add(Texts.secondary(messages.text("feedback.telling.next", next)));
        }
        row.getStyleClass().add("rating");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                messages.text("feedback.telling.accessible", name, level, rating.anchor())
                        + (next == null ? "" : " " + messages.text("feedback.telling.next", next)));
        highlight.follow(row, place);
        return row;
    }
}
