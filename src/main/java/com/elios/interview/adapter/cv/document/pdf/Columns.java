package com.elios.interview.adapter.cv.document.pdf;

import com.elios.interview.domain.service.cv.outline.Headings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A page, or a part of it, cut into two columns of text with what lies above and below them.
///
/// Columns are told from dates at the margin and from tables by what a person goes by: headings on
/// both sides, or rows that do not line up.
///
/// @param certain whether the cut may be followed; where not, text may have been read across
record Columns(
        List<Cell> above,
        List<Cell> left,
        List<Cell> right,
        List<Cell> below,
        float gutter,
        boolean certain) {
    private static final int ROWS = 5;
    private static final int CELLS = 1500;
    private static final float GUTTER = 0.9f;

    static @Nullable Columns find(List<Cell> cells) {
        if (cells.size() > CELLS) {
            return null;
        }
        var tried = new ArrayList<Float>();
        Columns best = null;
        int bestRows = 0;
        for (var cell : cells) {
            if (tried.stream().anyMatch(x -> Math.abs(x - cell.left()) < 2)) {
                continue;
            }
            tried.add(cell.left());
            var columns = cut(cells, cell.left(), cell.size());
            int rows = columns == null ? 0 : columns.smallerSide();
            if (columns != null && rows > bestRows) {
                var judged = columns.judged();
                if (judged.isPlausible()) {
                    best = judged;
                    bestRows = rows;
                }
            }
        }
        return best;
    }

    private static @Nullable Columns cut(List<Cell> cells, float x, float size) {
        if (cells.stream().filter(cell -> Math.abs(cell.left() - x) < 2).count() < ROWS) {
            return null;
        }
        Predicate<Cell> crosses = c -> c.left() < x - 1 && c.right() > x - GUTTER * size;
        var bounds = new ArrayList<Float>();
        bounds.add(Float.NEGATIVE_INFINITY);
        cells.stream()
                .filter(crosses)
                .map(Cell::baseline)
                .sorted(Comparator.naturalOrder())
                .forEach(bounds::add);
        bounds.add(Float.POSITIVE_INFINITY);
        Columns best = null;
        for (int i = 0; i + 1 < bounds.size(); i++) {
            var columns = between(cells, bounds.get(i), bounds.get(i + 1), x, size);
            if (best == null || columns.smallerSide() > best.smallerSide()) {
                best = columns;
            }
        }
        return best;
    }

    private static Columns between(List<Cell> cells, float top, float bottom, float x, float size) {
        float from = top + 0.3f * size;
        float to = bottom - 0.3f * size;
        var left = new ArrayList<Cell>();
        var right = new ArrayList<Cell>();
        var above = new ArrayList<Cell>();
        var below = new ArrayList<Cell>();
        for (var cell : cells) {
            if (cell.baseline() <= from) {
                above.add(cell);
            } else if (cell.baseline() >= to) {
                below.add(cell);
            } else {
                (cell.left() >= x - 1 ? right : left).add(cell);
            }
        }
        return new Columns(above, left, right, below, x, false);
    }

    private Columns judged() {
        boolean headings = hasHeading(left) && hasHeading(right);
        boolean apart = unpaired(left, right) > 0.35 && unpaired(right, left) > 0.35;
        return new Columns(above, left, right, below, gutter, headings || apart);
    }

    private int smallerSide() {
        return Math.min(Row.of(left).size(), Row.of(right).size());
    }

    private boolean isPlausible() {
        return smallerSide() >= ROWS
                && isText(left)
                && isText(right)
                && aligned(right) >= 0.5
                && (certain || (averageLength(left) > 20 && averageLength(right) > 20));
    }

    private static boolean isText(List<Cell> cells) {
        long dates = cells.stream().filter(cell -> MarginNotes.isDate(cell.text())).count();
        return dates < 0.4 * cells.size();
    }

    private double aligned(List<Cell> side) {
        var rows = Row.of(side);
        long atEdge =
                rows.stream()
                        .filter(row -> row.first().left() - gutter < 2.5f * row.size())
                        .count();
        return (double) atEdge / rows.size();
    }

    private static double averageLength(List<Cell> side) {
        return side.stream().mapToInt(cell -> cell.text().length()).average().orElse(0);
    }

    private static boolean hasHeading(List<Cell> side) {
        return side.stream().anyMatch(cell -> Headings.isHeading(cell.text()));
    }

    private static double unpaired(List<Cell> side, List<Cell> other) {
        long alone =
                side.stream()
                        .filter(
                                cell ->
                                        other.stream()
                                                .noneMatch(
                                                        c ->
                                                                Math.abs(
                                                                                c.baseline()
                                                                                        - cell
                                                                                                .baseline())
                                                                        < 0.25f * cell.size()))
                        .count();
        return side.isEmpty() ? 0 : (double) alone / side.size();
    }
}
