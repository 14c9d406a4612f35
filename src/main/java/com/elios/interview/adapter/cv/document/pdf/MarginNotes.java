package com.elios.interview.adapter.cv.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Brings the notes at a column's edge, which are dates and places mostly, to the line that they
/// belong to: the head of an entry, not the list items that happen to stand beside them.
final class MarginNotes {
    private static final int NOTE = 45;
    private static final int PROSE_WORDS = 9;
    private static final String DATE_WORD =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?|spring|summer|fall"
                    + "|autumn|winter|(?:19|20)\\d\\d|\\d{1,2}[/.](?:\\d{1,2}[/.])?\\d{4}|present"
                    + "|current|now|today|ongoing|to|until|since|years?|yrs?|months?|mos?|\\d{1,2}";
    private static final Pattern DATES =
            Pattern.compile("(?i)(?:(?:" + DATE_WORD + ")(?![a-z])|[\\s,–—-])+");

    private final List<Row> rows;
    private final float right;

    MarginNotes(List<Row> rows) {
        this.rows = rows;
        this.right = (float) rows.stream().mapToDouble(row -> row.last().right()).max().orElse(0);
    }

    void attach() {
        for (int i = 1; i < rows.size(); i++) {
            attachLeft(i);
        }
        for (int i = 1; i < rows.size(); i++) {
            attachRight(i);
        }
        rows.removeIf(Row::isEmpty);
    }

    static boolean isDate(String text) {
        return DATES.matcher(text).matches() && text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /// 'June 2023 –' above 'present' in a narrow column at the left.
    private void attachLeft(int index) {
        var row = rows.get(index);
        var above = aboveWithCells(index);
        if (above == null || above.width() < 2 || !row.follows(above)) {
            return;
        }
        var note = row.first();
        var start = above.first();
        boolean inColumn =
                note.right() < above.last().left()
                        && (Math.abs(note.left() - start.left()) < row.size()
                                || Math.abs(note.right() - start.right()) < row.size());
        if (inColumn && isDate(note.text()) && isDate(start.text())) {
            row.removeFirst();
            above.replaceFirst(
                    new Cell(
                            start.text() + " " + note.text(),
                            start.left(),
                            start.right(),
                            start.baseline(),
                            start.size()));
        }
    }

    private void attachRight(int index) {
        var row = rows.get(index);
        if (!endsWithNote(row) || (row.width() > 1 && !isBesideText(row))) {
            return;
        }
        int head = index - 1;
        while (head >= 0 && (rows.get(head).isEmpty() || isBesideText(rows.get(head)))) {
            head--;
        }
        if (head < 0 || !rows.get(index).follows(lastWithCells(index, head))) {
            return;
        }
        var target = rows.get(head);
        boolean hasNotes = endsWithNote(target);
        boolean notesRunOn = isDate(row.last().text()) || hasNotes;
        if (notesRunOn && index - head <= 4 && target.last().right() <= right + 1 && hasNotes) {
            target.append(row.last());
            row.removeLast();
        } else if (isDate(row.last().text()) && index - head <= 2 && row.width() > 1) {
            target.append(row.last());
            row.removeLast();
        }
    }

    private Row lastWithCells(int index, int head) {
        for (int i = index - 1; i > head; i--) {
            if (!rows.get(i).isEmpty()) {
                return rows.get(i);
            }
        }
        return rows.get(head);
    }

    private @Nullable Row aboveWithCells(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!rows.get(i).isEmpty()) {
                return rows.get(i).width() >= 2 ? rows.get(i) : null;
            }
        }
        return null;
    }

    boolean endsWithNote(Row row) {
        if (row.isEmpty()) {
            return false;
        }
        var cell = row.last();
        return cell.text().length() <= NOTE
                && Math.abs(cell.right() - right) < 0.6f * row.size()
                && (row.width() > 1 || cell.left() > right / 2)
                && !cell.isBulleted();
    }

    /// Whether the row's own text is a list item, its continuation, or a sentence.
    private boolean isBesideText(Row row) {
        if (row.isBulleted()) {
            return true;
        }
        if (row.width() == 1 && endsWithNote(row)) {
            return false;
        }
        var words = row.first().text().split("\\s+", -1);
        return Character.isLowerCase(row.first().text().codePointAt(0))
                || (words.length >= PROSE_WORDS && row.first().text().endsWith("."))
                || words.length >= 2 * PROSE_WORDS;
    }
}
