package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A surface with a hairline border that holds one idea.
public final class Card extends VBox {
    public Card(Node... content) {
        super(content);
        getStyleClass().add(StyleClass.CARD);
    }

    /// Marked as the one that matters most on its screen.
    public static Card accent(Node... content) {
        var card = new Card(content);
        card.getStyleClass().add(StyleClass.CARD_ACCENT);
        return card;
    }

    /// Lower, for one of many in a list.
    public static Card row(Node... content) {
        var card = new Card(content);
        card.getStyleClass().add(StyleClass.CARD_ROW);
        return card;
    }
}
