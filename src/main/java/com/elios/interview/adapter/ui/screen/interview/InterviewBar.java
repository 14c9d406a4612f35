package com.elios.interview.adapter.ui.screen.interview;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.SegmentBar;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The upper edge of an interview: how far one is, and the way out.
public final class InterviewBar extends StackPane {
    private static final String STYLE = "interview-bar";

    /// @param index the question, from 0
    /// @param parts what stands between the progress and the way out
    public InterviewBar(
            Messages messages, int index, int total, List<? extends Node> parts, Runnable leave) {
        getStyleClass().add(STYLE);
        var where = messages.text("feedback.where", index + 1, total);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(16, Texts.single(where, StyleClass.SECONDARY), space);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(parts);
        row.getChildren()
                .add(
                        Buttons.icon(
                                Action.of(messages.text("room.leave"), leave)
                                        .hint(messages.text("room.leave.hint"))
                                        .icon(Feather.X)));
        var column = new VBox(8, row, new SegmentBar(total, index, where));
        column.getStyleClass().add("interview-bar-column");
        getChildren().add(column);
    }
}
