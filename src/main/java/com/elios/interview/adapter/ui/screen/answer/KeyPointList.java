package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/// The key points as a checklist, level by level, numbered as in the answer; pointing at one marks
/// its evidence.
final class KeyPointList extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Messages messages;
    private final List<KeyPointCoverage> keyPoints;
    private final Highlight highlight;

    KeyPointList(Messages messages, List<KeyPointCoverage> keyPoints, Highlight highlight) {
        this.messages = messages;
        this.keyPoints = keyPoints;
        this.highlight = highlight;
        getStyleClass().add("key-points");
        for (var level : Level.values()) {
            var places = places(level);
            if (!places.isEmpty()) {
                getChildren().add(group(level, places));
            }
        }
    }

    private List<Integer> places(Level level) {
        return IntStream.range(0, keyPoints.size())
                .filter(place -> keyPoints.get(place).level() == level)
                .boxed()
                .toList();
    }

    private VBox group(Level level, List<Integer> places) {
        var heading =
                messages.text("feedback.keyPoints.level", messages.name(level), places.size());
        var group = new VBox(ChecklistRow.chip(heading, level));
        places.forEach(place -> group.getChildren().add(row(place)));
        return group;
    }

    private ChecklistRow row(int place) {
        var point = keyPoints.get(place);
        var text = messages.text("feedback.keyPoint", place + 1, point.keyPoint().text());
        var row = new ChecklistRow(messages, point.level(), text);
        row.setAccessibleRole(AccessibleRole.TEXT);
        highlight
                .keyPoints()
                .subscribe(points -> row.pseudoClassStateChanged(POINTED, points.contains(place)));
        if (!point.evidence().isEmpty()) {
            row.setFocusTraversable(true);
            highlight.follow(row, place);
        }
        return row;
    }
}
