package com.elios.interview.adapter.cv.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of one page in reading order.
///
/// @param above the lines above the columns, or all lines where there is one column
/// @param gutter where the right column begins, or 0
record PageLayout(
        List<String> above,
        List<String> left,
        List<String> right,
        List<String> below,
        float gutter,
        boolean mayBeMixed) {

    static PageLayout of(List<Glyph> glyphs) {
        var upright = cells(glyphs, 0);
        var turned = new ArrayList<String>();
        for (int turn : new int[] {90, 180, 270}) {
            turned.addAll(lines(cells(glyphs, turn)));
        }
        var columns = Columns.find(upright);
        if (columns == null || !columns.certain()) {
            var all = new ArrayList<>(lines(upright));
            all.addAll(turned);
            return new PageLayout(all, List.of(), List.of(), List.of(), 0, columns != null);
        }
        var below = new ArrayList<>(readingOrder(columns.below()));
        below.addAll(turned);
        return new PageLayout(
                readingOrder(columns.above()),
                readingOrder(columns.left()),
                readingOrder(columns.right()),
                below,
                columns.gutter(),
                false);
    }

    boolean hasColumns() {
        return gutter > 0;
    }

    private static List<Cell> cells(List<Glyph> glyphs, int turn) {
        return Cell.of(glyphs.stream().filter(glyph -> glyph.turn() == turn).toList());
    }

    /// A part of a page may have columns of its own.
    private static List<String> readingOrder(List<Cell> cells) {
        var columns = Columns.find(cells);
        if (columns == null || !columns.certain()) {
            return lines(cells);
        }
        var all = new ArrayList<String>();
        for (var part :
                List.of(columns.above(), columns.left(), columns.right(), columns.below())) {
            all.addAll(part.size() < cells.size() ? readingOrder(part) : lines(part));
        }
        return all;
    }

    private static List<String> lines(List<Cell> cells) {
        var rows = new ArrayList<>(Row.of(cells));
        rows.sort(Comparator.comparingDouble(Row::baseline));
        var notes = new MarginNotes(rows);
        notes.attach();
        return new Paragraphs(rows, notes).lines();
    }
}
