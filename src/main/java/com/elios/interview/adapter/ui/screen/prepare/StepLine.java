package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.frame.Bar;
import com.elios.interview.adapter.ui.kit.frame.SegmentBar;
import com.elios.interview.adapter.ui.screen.prepare.PrepareState.Step;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The three steps, and which one is shown.
final class StepLine extends Bar {
    private static final List<Step> STEPS = List.of(Step.values());

    StepLine(Messages messages, Step present) {
        super(column(messages, present));
        getStyleClass().add("interview-bar");
    }

    private static VBox column(Messages messages, Step present) {
        int place = STEPS.indexOf(present);
        var names = new HBox(4);
        for (var step : STEPS) {
            var name = new Label(messages.text(key(step)));
            name.getStyleClass().add("step-name");
            if (step == present) {
                name.getStyleClass().add("present");
            }
            name.setMaxWidth(Double.MAX_VALUE);
            name.setPrefWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            names.getChildren().add(name);
        }
        var text =
                messages.text("prepare.step", place + 1, STEPS.size(), messages.text(key(present)));
        var column = new VBox(names, new SegmentBar(STEPS.size(), place, text));
        column.getStyleClass().addAll("interview-bar-column", "step-line");
        return column;
    }

    private static String key(Step step) {
        return switch (step) {
            case CV -> "prepare.step.cv";
            case FACTS -> "prepare.step.facts";
            case PLAN -> "prepare.step.plan";
        };
    }
}
