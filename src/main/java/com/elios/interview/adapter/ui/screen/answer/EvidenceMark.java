package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/// The underline and tint below a piece of evidence, line by line.
final class EvidenceMark extends Group {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("reached");

    private final TextFlow flow;
    private final List<Integer> keyPoints;
    private final Level level;
    private final int start;
    private final int end;
    private boolean pointed;
    private boolean reached;

    EvidenceMark(TextFlow flow, List<Integer> keyPoints, Level level, int start, String text) {
        this.flow = flow;
        this.keyPoints = keyPoints;
        this.level = level;
        this.start = start;
        this.end = start + text.length();
    }

    void show(List<Integer> points) {
        pointed = keyPoints.stream().anyMatch(points::contains);
        mark();
    }

    void focus(boolean on) {
        reached = on;
        mark();
    }

    /// To be called when the text was laid out.
    void place() {
        getChildren().clear();
        for (var area : flow.getLayoutInfo().getSelectionGeometry(start, end, false)) {
            var tint =
                    new Rectangle(
                            area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            tint.getStyleClass().add("evidence-tint");
            double y = area.getMaxY() + 1;
            var line = new Line(area.getMinX(), y, area.getMaxX(), y);
            line.getStyleClass().add("evidence-line");
            for (var shape : List.of(tint, line)) {
                shape.getStyleClass().add(level == Level.COVERED ? "is-covered" : "is-partly");
                getChildren().add(shape);
            }
        }
        mark();
    }

    private void mark() {
        for (var shape : getChildren()) {
            shape.pseudoClassStateChanged(POINTED, pointed);
            shape.pseudoClassStateChanged(FOCUSED, reached);
        }
    }
}
