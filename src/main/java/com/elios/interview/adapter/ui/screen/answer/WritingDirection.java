package com.elios.interview.adapter.ui.screen.answer;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.NodeOrientation;

/// Which way a text is written.
///
/// JavaFX 26 fails to lay out a stretch of right-to-left text that it has to break into lines, so
/// such texts are not wrapped where they are edited, and shown word by word.
public final class WritingDirection {
    private static final String AFTER_SPACE = "(?<=\\s)(?=\\S)";

    private WritingDirection() {}

    /// The side that a text begins on, by the first letter that has a direction; the left where
    /// there is none.
    public static NodeOrientation of(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /// Whether a stretch of the text runs from right to left.
    public static boolean mixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// The text in pieces that can be laid out: whole, or its words with the spaces behind them.
    public static List<String> pieces(String text) {
        return mixed(text) ? Arrays.asList(text.split(AFTER_SPACE, -1)) : List.of(text);
    }
}
