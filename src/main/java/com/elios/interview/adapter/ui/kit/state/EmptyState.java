package com.elios.interview.adapter.ui.kit.state;

import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of what will be here, and one button that fills it.
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String text, Action action) {
        this(icon, text);
        getChildren().add(Buttons.secondary(action));
    }

    /// Where the button that fills it is on the same screen already.
    public EmptyState(Ikon icon, String text) {
        super(16);
        setAlignment(Pos.CENTER);
        setPadding(new Insets(48, 24, 48, 24));
        var picture = new FontIcon(icon);
        picture.getStyleClass().addAll(StyleClass.ICON_LARGE, "quiet-icon");
        var line = Texts.lead(text);
        line.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(picture, line);
    }
}
