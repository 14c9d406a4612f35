package com.elios.interview.adapter.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The title of a screen, one sentence below it, and what can be done at the right.
public final class PageHeader extends HBox {
    private final Label title;
    private final Label subtitle;

    /// @param subtitle empty for none
    public PageHeader(String title, String subtitle, Node... actions) {
        super(16);
        this.title = Texts.page(title);
        this.subtitle = Texts.secondary("");
        var words = new VBox(4, this.title, this.subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(words);
        getChildren().addAll(actions);
        setSubtitle(subtitle);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
        subtitle.setManaged(!text.isEmpty());
    }
}
