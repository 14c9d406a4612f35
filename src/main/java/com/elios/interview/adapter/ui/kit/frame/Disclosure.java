package com.elios.interview.adapter.ui.kit.frame;

import com.elios.interview.adapter.ui.kit.Motion;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A heading that opens what is below it, in place. What is inside is made when it is first opened.
public final class Disclosure extends VBox {
    private static final String STYLE = "disclosure";

    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton heading = new ToggleButton(null, arrow);
    private final Supplier<Node> content;
    private @Nullable Node made;

    /// @param name the heading in words, for screen readers
    public Disclosure(Node title, String name, Supplier<Node> content) {
        this.content = content;
        getStyleClass().add(STYLE);
        arrow.getStyleClass().add("quiet-icon");
        heading.getStyleClass().setAll("disclosure-arrow");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setAccessibleText(name);
        heading.selectedProperty().subscribe(this::open);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(12, heading, title);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("disclosure-heading");
        row.setOnMouseClicked(_ -> heading.setSelected(!heading.isSelected()));
        getChildren().add(row);
    }

    /// The button that opens and closes.
    public ToggleButton heading() {
        return heading;
    }

    private void open(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open && made == null) {
            made = content.get();
            getChildren().add(made);
        }
        if (made != null) {
            made.setVisible(open);
            made.setManaged(open);
            if (open) {
                Motion.appear(made);
            }
        }
    }
}
