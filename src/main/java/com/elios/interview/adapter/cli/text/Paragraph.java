package com.elios.interview.adapter.cli.text;

/// Text broken into lines that fit a terminal.
public final class Paragraph {
    private static final int WIDTH = 80;

    private Paragraph() {}

    /// Breaks at blanks; a word longer than a line stays whole. Line breaks in the text are kept.
    ///
    /// @param indent blanks before each line
    public static String of(String text, int indent) {
        var margin = " ".repeat(indent);
        var result = new StringBuilder();
        text.strip()
                .lines()
                .forEach(
                        line -> {
                            result.append(result.isEmpty() ? "" : "\n");
                            wrap(line, margin, result);
                        });
        return result.toString();
    }

    private static void wrap(String line, String margin, StringBuilder result) {
        int column = 0;
        for (var word : line.strip().split("\\s+", -1)) {
            if (column == 0) {
                result.append(margin);
                column = margin.length();
            } else if (column + 1 + word.length() > WIDTH) {
                result.append('\n').append(margin);
                column = margin.length();
            } else {
                result.append(' ');
                column++;
            }
            result.append(word);
            column += word.length();
        }
    }
}
