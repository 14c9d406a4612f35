package com.elios.interview.adapter.cli.report;

/// Puts text of any kind into Markdown so that it reads as it was written.
final class Markdown {
    private Markdown() {}

    /// On one line, with nothing that Markdown or HTML would take for its own.
    static String inline(String text) {
        return escaped(text.replaceAll("[\\s\\p{Cc}]+", " ").strip());
    }

    /// As a block quote that keeps line breaks and paragraphs.
    static String quote(String text) {
        var lines = text.strip().lines().map(String::strip).toList();
        var quote = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i + 1 < lines.size();
            quote.append(lines.get(i).isEmpty() ? ">" : "> " + escaped(lines.get(i)));
            if (goesOn && !lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                quote.append('\\');
            }
            quote.append(goesOn ? "\n" : "");
        }
        return quote.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cc}", " ")
                .replaceAll("([\\\\`*_\\[\\]<>#|~&!])", "\\\\$1")
                .replaceAll("^([-+=])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
