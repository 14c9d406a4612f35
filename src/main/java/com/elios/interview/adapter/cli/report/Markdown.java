package com.elios.interview.adapter.cli.report;

import java.util.stream.Collectors;

/// Puts text of any kind into Markdown so that it reads as it was written.
final class Markdown {
    private Markdown() {}

    /// On one line, with nothing that Markdown or HTML would take for its own.
    static String inline(String text) {
        return escaped(text.strip().replaceAll("\\s+", " "));
    }

    /// As a block quote that keeps line breaks.
    static String quote(String text) {
        return text.strip()
                .lines()
                .map(line -> line.isBlank() ? ">" : "> " + escaped(line.strip()))
                .collect(Collectors.joining("\\\n"))
                // A hard break may not stand beside an empty line.
                .replaceAll("\\\\\n>(?=\\\\?\n|$)", "\n>")
                .replaceAll("(?m)^>\\\\$", ">");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\p{Cc}", " ")
                .replaceAll("([\\\\`*_\\[\\]<>#|~&!])", "\\\\$1")
                .replaceAll("^([-+=])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
