package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;

/// The key points as a checklist, numbered as in the answer; pointing at one marks its evidence.
final class KeyPointList extends VBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    KeyPointList(Messages messages, List<KeyPointCoverage> keyPoints, Highlight highlight) {
        getStyleClass().add("key-points");
        for (int i = 0; i < keyPoints.size(); i++) {
            getChildren().add(row(messages, i, keyPoints.get(i), highlight));
        }
        highlight
                .keyPoints()
                .subscribe(
                        points -> {
                            for (int i = 0; i < getChildren().size(); i++) {
                                getChildren()
                                        .get(i)
                                        .pseudoClassStateChanged(POINTED, points.contains(i));
                            }
                        });
    }

    private static ChecklistRow row(
            Messages messages, int place, KeyPointCoverage point, Highlight highlight) {
        var text = messages.text("feedback.keyPoint", place + 1, point.keyPoint().text());
        var row = new ChecklistRow(messages, point.level(), text);
        row.setAccessibleRole(AccessibleRole.TEXT);
        if (!point.evidence().isEmpty()) {
            row.setFocusTraversable(true);
            row.hoverProperty().subscribe(on -> point(on, place, highlight));
            row.focusedProperty().subscribe(on -> point(on, place, highlight));
        }
        return row;
    }

    private static void point(boolean on, int place, Highlight highlight) {
        if (on) {
            highlight.show(List.of(place));
        } else {
            highlight.clear();
        }
    }
}
