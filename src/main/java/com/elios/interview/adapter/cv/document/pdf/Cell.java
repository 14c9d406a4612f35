package com.elios.interview.adapter.cv.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters on one baseline without a wide gap between them.
record Cell(String text, float left, float right, float baseline, float size) {
    private static final float SAME_LINE = 0.45f;
    private static final float CELL_GAP = 1.3f;
    private static final float BULLET_GAP = 4.5f;
    private static final float WORD_GAP = 0.17f;

    static List<Cell> of(List<Glyph> glyphs) {
        var cells = new ArrayList<Cell>();
        var line = new ArrayList<Glyph>();
        var downwards =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
        for (var glyph : downwards) {
            if (!line.isEmpty()
                    && glyph.baseline()
                            > line.getFirst().baseline() + SAME_LINE * line.getFirst().size()) {
                split(line, cells);
                line.clear();
            }
            line.add(glyph);
        }
        split(line, cells);
        return cells;
    }

    private static void split(List<Glyph> line, List<Cell> cells) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        var builder = new Builder();
        for (var glyph : line) {
            if (builder.endsBefore(glyph)) {
                builder.finish(cells);
                builder = new Builder();
            }
            builder.add(glyph);
        }
        builder.finish(cells);
    }

    boolean isBulleted() {
        return Bullets.starts(text);
    }

    boolean isBulletOnly() {
        return Bullets.is(text);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;
        private boolean pendingSpace;
        private String last = "";
        private float lastLeft;

        boolean endsBefore(Glyph glyph) {
            if (text.isEmpty() || glyph.isSpace()) {
                return false;
            }
            float gap = glyph.left() - right;
            float wide = Bullets.is(text.toString()) ? BULLET_GAP : CELL_GAP;
            return gap > wide * Math.max(size, glyph.size());
        }

        void add(Glyph glyph) {
            if (glyph.isSpace()) {
                pendingSpace |= !text.isEmpty();
                return;
            }
            boolean sameAgain =
                    glyph.text().equals(last)
                            && Math.abs(glyph.left() - lastLeft) < 0.15f * glyph.size();
            if (sameAgain) {
                return;
            }
            if (text.isEmpty()) {
                left = glyph.left();
                right = glyph.right();
                baseline = glyph.baseline();
            } else if (pendingSpace || glyph.left() - right > WORD_GAP * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
            pendingSpace = false;
            last = glyph.text();
            lastLeft = glyph.left();
        }

        void finish(List<Cell> cells) {
            if (!text.isEmpty()) {
                cells.add(new Cell(text.toString(), left, right, baseline, size));
            }
        }
    }
}
