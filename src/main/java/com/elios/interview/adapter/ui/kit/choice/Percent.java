package com.elios.interview.adapter.ui.kit.choice;

import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A slider with its figure beside it, which tells what was chosen once it is let go.
public final class Percent extends HBox {
    private static final int STEP = 10;

    private final Slider slider;
    private final Label figure = Texts.single("", StyleClass.SECONDARY);
    private final IntFunction<String> words;
    private final IntConsumer choose;
    private boolean showing;

    public Percent(
            String label, int least, int most, IntFunction<String> words, IntConsumer choose) {
        super(16);
        this.words = words;
        this.choose = choose;
        slider = new Slider(least, most, 100);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe(_ -> moved());
        slider.valueChangingProperty().subscribe(_ -> moved());
        figure.getStyleClass().add("scale-percent");
        var field = new Field(label, slider, "");
        HBox.setHgrow(field, Priority.ALWAYS);
        setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(field, figure);
    }

    public void show(int percent) {
        showing = true;
        slider.setValue(percent);
        figure.setText(words.apply(percent));
        showing = false;
    }

    private void moved() {
        int snapped = (int) Math.round(slider.getValue() / STEP) * STEP;
        figure.setText(words.apply(snapped));
        if (!showing && !slider.isValueChanging()) {
            choose.accept(snapped);
        }
    }
}
