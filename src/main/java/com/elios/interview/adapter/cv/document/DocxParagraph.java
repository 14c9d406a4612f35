package com.elios.interview.adapter.cv.document;

import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// One paragraph of a DOCX while it is read: what is shown, what is hidden, and whether it is an
/// item of a list.
final class DocxParagraph {
    private static final int TINY_HALF_POINTS = 5;

    private final DocxStyles styles;
    private final StringBuilder visible = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private boolean isListed;
    private boolean isShaded;
    private boolean inRun;
    private boolean inText;
    private boolean paragraphHidden;
    private boolean runHidden;
    private boolean runWhite;
    private boolean runShaded;

    /// @param onColour whether it lies where white text shows: in a dark table cell, in a text box
    DocxParagraph(DocxStyles styles, boolean onColour) {
        this.styles = styles;
        this.isShaded = onColour;
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle" -> {
                var style = DocxStyles.attribute(xml, "val");
                isListed |= styles.listed().contains(style);
                paragraphHidden |= styles.hidden().contains(style);
            }
            case "numPr" -> isListed = true;
            case "numId" -> isListed &= !DocxStyles.attribute(xml, "val").equals("0");
            case "r" -> {
                inRun = true;
                runHidden = false;
                runWhite = false;
                runShaded = false;
            }
            case "rStyle" ->
                    runHidden |=
                            inRun && styles.hidden().contains(DocxStyles.attribute(xml, "val"));
            case "vanish", "webHidden" -> runHidden |= inRun && DocxStyles.isOn(xml);
            case "color" -> runWhite |= inRun && isWhite(DocxStyles.attribute(xml, "val"));
            case "shd" -> {
                boolean dark = isDark(DocxStyles.attribute(xml, "fill"));
                runShaded |= inRun && dark;
                isShaded |= !inRun && dark;
            }
            case "highlight" -> runShaded |= inRun;
            case "sz" -> runHidden |= inRun && isTiny(DocxStyles.attribute(xml, "val"));
            case "t" -> inText = true;
            case "tab", "ptab" -> append(inRun ? "\t" : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(isListed ? "" : " ");
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            default -> {}
        }
    }

    void text(String text) {
        if (inText) {
            append(text);
        }
    }

    /// White text is read as hidden only where nothing dark is known to lie behind it.
    private void append(String text) {
        boolean unseen = paragraphHidden || runHidden || (runWhite && !runShaded && !isShaded);
        (unseen ? hidden : visible).append(text);
    }

    List<String> visibleLines() {
        var text = visible.toString();
        if (isListed && !text.isBlank() && !text.stripLeading().startsWith("•")) {
            text = "• " + text.strip();
        }
        return text.lines().toList();
    }

    String hiddenText() {
        return hidden.toString().replace('\n', ' ');
    }

    private static boolean isWhite(String colour) {
        return colour.matches("(?i)F[8-F]F[8-F]F[8-F]");
    }

    static boolean isDark(String fill) {
        return fill.matches("(?i)[0-9a-f]{6}") && !isWhite(fill);
    }

    private static boolean isTiny(String halfPoints) {
        return halfPoints.matches("\\d{1,3}") && Integer.parseInt(halfPoints) <= TINY_HALF_POINTS;
    }
}
