package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import java.util.List;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The parts of a score, each on one line: name, bar, figure.
final class DimensionBars extends GridPane {
    DimensionBars(Messages messages, List<DimensionScore> dimensions) {
        getStyleClass().addAll(StyleClass.BAR, "dimension-bars");
        for (int i = 0; i < dimensions.size(); i++) {
            var name = name(messages, dimensions.get(i));
            double share = dimensions.get(i).value();
            var figure = messages.text("feedback.percent", Math.round(share * 100));
            var bar = new ProgressBar(share);
            bar.setFocusTraversable(false);
            bar.setAccessibleText(name + ", " + figure);
            setHgrow(bar, Priority.ALWAYS);
            addRow(
                    i,
                    Texts.single(name, StyleClass.BODY),
                    bar,
                    Texts.single(figure, StyleClass.SECONDARY));
        }
    }

    /// What is measured without a share in the total says so.
    private static String name(Messages messages, DimensionScore dimension) {
        var name = messages.name(dimension.dimension());
        return dimension.weight() == 0 ? messages.text("feedback.dimension.uncounted", name) : name;
    }
}
