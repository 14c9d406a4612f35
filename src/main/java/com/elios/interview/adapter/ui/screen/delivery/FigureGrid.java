package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The figures, one below the other: the name on the left, the rest on the right.
final class FigureGrid extends GridPane {
    private static final double NAMES = 30;

    private final Messages messages;
    private final List<DeliveryRemark> said;

    /// @param said what there is to remark on
    FigureGrid(Messages messages, List<FigureRow> rows, List<DeliveryRemark> said) {
        this.messages = messages;
        this.said = said;
        getStyleClass().add("delivery-figures");
        var names = new ColumnConstraints();
        names.setPercentWidth(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        for (int i = 0; i < rows.size(); i++) {
            var name = Texts.body(rows.get(i).name());
            setValignment(name, VPos.TOP);
            addRow(i, name, value(rows.get(i)));
        }
    }

    private VBox value(FigureRow row) {
        var figure = Texts.body(row.value());
        figure.getStyleClass().add("delivery-value");
        var box = new VBox(2, figure);
        if (row.usual() != null) {
            box.getChildren().add(Texts.secondary(row.usual()));
        }
        row.remarks().stream()
                .filter(said::contains)
                .map(messages::name)
                .map(Texts::body)
                .forEach(box.getChildren()::add);
        row.details().stream().map(Texts::secondary).forEach(box.getChildren()::add);
        return box;
    }
}
