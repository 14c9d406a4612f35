package com.elios.interview.adapter.ui.kit.score;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;

/// A score from 0 to 100 as a thin ring with its number; dashed and empty where there is none.
public final class ScoreRing extends Region {
    private static final PseudoClass NOT_SCORED = PseudoClass.getPseudoClass("not-scored");

    private final Messages messages;
    private final Circle track = new Circle();
    private final Arc share = new Arc();
    private final Label number = Texts.single("", StyleClass.FIGURE);
    private boolean scored;

    public ScoreRing(Messages messages, OptionalDouble score) {
        this.messages = messages;
        getStyleClass().add(StyleClass.SCORE_RING);
        setAccessibleRole(AccessibleRole.TEXT);
        track.getStyleClass().add("track");
        share.getStyleClass().add("share");
        share.setStartAngle(90);
        getChildren().addAll(track, share, number);
        show(score);
    }

    /// For rows of a list.
    public static ScoreRing small(Messages messages, OptionalDouble score) {
        var ring = new ScoreRing(messages, score);
        ring.getStyleClass().add("small");
        return ring;
    }

    public void show(OptionalDouble score) {
        scored = score.isPresent();
        pseudoClassStateChanged(NOT_SCORED, !scored);
        double value = score.orElse(0);
        share.setLength(-3.6 * value);
        share.setVisible(value > 0);
        number.setText(scored ? Long.toString(Math.round(value)) : "");
        setAccessibleText(
                scored
                        ? messages.text("kit.score", Math.round(value))
                        : messages.text("kit.notScored"));
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double stroke = scored ? Math.max(3, size * 0.05) : 2;
        double radius = (size - stroke) / 2;
        track.setStrokeWidth(stroke);
        track.setRadius(radius);
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        share.setStrokeWidth(stroke);
        share.setRadiusX(radius);
        share.setRadiusY(radius);
        share.setCenterX(getWidth() / 2);
        share.setCenterY(getHeight() / 2);
        layoutInArea(number, 0, 0, getWidth(), getHeight(), 0, HPos.CENTER, VPos.CENTER);
    }
}
