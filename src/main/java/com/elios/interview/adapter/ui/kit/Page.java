package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A screen's scrolling column: at most 960 px wide at normal font size, centred.
public final class Page extends Scroll {
    private final VBox column;

    public Page(Node... content) {
        column = new VBox(content);
        column.getStyleClass().add(StyleClass.PAGE_COLUMN);
        var centre = new Centre(column);
        centre.setAlignment(Pos.TOP_CENTER);
        setContent(centre);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add(StyleClass.PAGE);
    }

    /// Shows other content from the top.
    public void show(List<? extends Node> content) {
        column.getChildren().setAll(content);
        setVvalue(0);
    }

    public VBox column() {
        return column;
    }

    /// A scroll pane that fits its content to its height asks how low the content can be without
    /// saying how wide it is, as if no text wrapped, and then does not scroll where it has to.
    private static final class Centre extends StackPane {
        Centre(Region column) {
            super(column);
            // What was asked without a width is remembered otherwise.
            widthProperty().subscribe(_ -> requestLayout());
        }

        @Override
        protected double computeMinHeight(double width) {
            return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }
}
