package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.service.cv.role.HeadLines.LineKind;
import com.elios.interview.domain.service.cv.words.Wording;
import java.util.ArrayList;
import java.util.List;

/// Finds the heads that have dates: which lines above and below the dates belong to each.
final class DatedHeads {
    private final HeadLines lines;

    private DatedHeads(HeadLines lines) {
        this.lines = lines;
    }

    static List<Head> in(HeadLines lines) {
        return new DatedHeads(lines).heads();
    }

    private List<Head> heads() {
        var heads = new ArrayList<Head>();
        int above = -1;
        int floor = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.span(i) == null) {
                continue;
            }
            int from = climb(i, floor);
            boolean adjoins = !heads.isEmpty() && from == floor;
            if (above >= 0 && adjoins) {
                int usual = Math.max(from, i - Math.max(above, lines.hasText(i) ? 0 : 1));
                boolean losesTitle =
                        !lines.fields(usual, i).isCertain() && lines.fields(from, i).isCertain();
                from = losesTitle ? from : usual;
            }
            if (from < i
                    && lines.fields(i, i).isCertain()
                    && lines.fields(from, i - 1).isCertain()) {
                from = i;
            }
            int to = descend(i, from);
            if (above < 0) {
                above = i - from;
            }
            heads.add(new Head(from, to, i));
            floor = to + 1;
            i = to;
        }
        return heads;
    }

    /// The first line above, in an unbroken run of heads without dates.
    private int climb(int dated, int floor) {
        int from = dated;
        int counted = 0;
        for (int i = dated - 1; i >= floor && counted < Head.LINES - 1; i--) {
            if (lines.kind(i) == LineKind.BLANK) {
                if (i == dated - 1 && !lines.hasText(dated)) {
                    continue;
                }
                break;
            }
            if (lines.kind(i) == LineKind.NOTE) {
                continue;
            }
            if (lines.kind(i) != LineKind.HEAD || lines.span(i) != null) {
                break;
            }
            from = i;
            counted++;
        }
        return from;
    }

    /// Lines below belong to the head only while title and organisation are not both found.
    private int descend(int dated, int from) {
        int to = dated;
        for (int i = dated + 1; i < lines.size() && i - dated <= 2; i++) {
            if (lines.kind(i) != LineKind.HEAD || lines.span(i) != null) {
                break;
            }
            var fields = lines.fields(from, to);
            boolean complete = fields.title() != null && fields.organisation() != null;
            boolean titleFollows =
                    !fields.isCertain() && Wording.titleScore(lines.text(i)) > 1 && !beginsDated(i);
            if (complete && !titleFollows) {
                break;
            }
            to = i;
        }
        return to;
    }

    /// Whether the line is the head of the next entry, whose dates stand below it.
    private boolean beginsDated(int line) {
        return line + 1 < lines.size() && lines.span(line + 1) != null;
    }
}
