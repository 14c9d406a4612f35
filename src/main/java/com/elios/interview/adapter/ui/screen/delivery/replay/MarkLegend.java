package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.delivery.replay.Mark.MarkKind;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;

/// What the marks mean; only those that are there.
final class MarkLegend extends FlowPane {
    MarkLegend(Messages messages, List<Mark> marks) {
        super(16, 4);
        for (var kind : MarkKind.values()) {
            long count = marks.stream().filter(mark -> mark.kind() == kind).count();
            if (count > 0) {
                getChildren().add(entry(kind, messages.text(key(kind), count)));
            }
        }
    }

    private static HBox entry(MarkKind kind, String text) {
        var sample =
                switch (kind) {
                    case PAUSED -> new Rectangle(10, 14);
                    case FILLED -> new Rectangle(10, 6);
                    case SHOWN -> new Rectangle(14, 4);
                };
        sample.getStyleClass().add(style(kind));
        var entry = new HBox(6, sample, Texts.single(text, StyleClass.SECONDARY));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static String key(MarkKind kind) {
        return switch (kind) {
            case PAUSED -> "delivery.mark.paused";
            case FILLED -> "delivery.mark.filled";
            case SHOWN -> "delivery.mark.shown";
        };
    }

    static String style(MarkKind kind) {
        return switch (kind) {
            case PAUSED -> "mark-paused";
            case FILLED -> "mark-filled";
            case SHOWN -> "mark-shown";
        };
    }
}
