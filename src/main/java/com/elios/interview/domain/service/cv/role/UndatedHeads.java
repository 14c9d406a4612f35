package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.service.cv.role.HeadLines.LineKind;
import java.util.ArrayList;
import java.util.List;

/// Finds positions without dates: short lines that name both a position and an organisation, at
/// the beginning of the section or behind a list, an empty line or another head.
final class UndatedHeads {
    private final HeadLines lines;

    private UndatedHeads(HeadLines lines) {
        this.lines = lines;
    }

    /// @param dated the heads that are known, in order
    /// @return those and the ones without dates, in order
    static List<Head> among(List<Head> dated, HeadLines lines) {
        return new UndatedHeads(lines).withUndated(dated);
    }

    private List<Head> withUndated(List<Head> dated) {
        var all = new ArrayList<Head>();
        int next = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (next < dated.size() && i == dated.get(next).from()) {
                all.add(dated.get(next));
                i = dated.get(next).to();
                next++;
                last = i;
            } else if (lines.kind(i) == LineKind.HEAD
                    && (i == 0 || i - 1 == last || lines.kind(i - 1) != LineKind.HEAD)) {
                int limit = next < dated.size() ? dated.get(next).from() : lines.size();
                int to = undatedEnd(i, limit);
                if (to >= 0) {
                    all.add(new Head(i, to, i));
                    i = to;
                    last = to;
                }
            }
        }
        return all;
    }

    /// The last line of a head without dates that begins here, or -1 where none does.
    private int undatedEnd(int from, int limit) {
        for (int to = from; to < Math.min(limit, from + Head.LINES - 1); to++) {
            var text = lines.text(to);
            if (lines.kind(to) != LineKind.HEAD || text.length() > 80 || text.endsWith(":")) {
                return -1;
            }
            if (lines.fields(from, to).isCertain()) {
                return to;
            }
        }
        return -1;
    }
}
