package com.elios.interview.adapter.cv.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The cells of a region that stand side by side, left to right.
final class Row {
    private static final float SAME_LINE = 0.45f;

    private final List<Cell> cells;
    private final float baseline;
    private final float size;

    private Row(List<Cell> cells) {
        this.cells = new ArrayList<>(cells);
        this.cells.sort(Comparator.comparingDouble(Cell::left));
        this.baseline = cells.getFirst().baseline();
        this.size = (float) cells.stream().mapToDouble(Cell::size).max().orElse(1);
    }

    static List<Row> of(List<Cell> cells) {
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Cell>();
        for (var cell :
                cells.stream().sorted(Comparator.comparingDouble(Cell::baseline)).toList()) {
            if (!row.isEmpty()
                    && cell.baseline()
                            > row.getFirst().baseline() + SAME_LINE * row.getFirst().size()) {
                rows.add(new Row(row));
                row.clear();
            }
            row.add(cell);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int width() {
        return cells.size();
    }

    Cell first() {
        return cells.getFirst();
    }

    Cell last() {
        return cells.getLast();
    }

    void removeFirst() {
        cells.removeFirst();
    }

    void removeLast() {
        cells.removeLast();
    }

    void replaceFirst(Cell cell) {
        cells.set(0, cell);
    }

    void append(Cell cell) {
        cells.add(cell);
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    boolean isBulleted() {
        return !isEmpty() && first().isBulleted();
    }

    /// Whether this row stands right below the other, with no more than a line's space.
    boolean follows(Row above) {
        return baseline - above.baseline <= 1.9f * Math.max(size, above.size);
    }

    String text() {
        return String.join("\t", cells.stream().map(Cell::text).toList());
    }
}
