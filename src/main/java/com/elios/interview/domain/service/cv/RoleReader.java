package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.time.DateSpan;
import com.elios.interview.domain.service.cv.time.DateSpans;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the positions in the lines of an experience section. A position is a dated head of one to
/// three lines with the text that follows it.
final class RoleReader {
    private static final int HEAD_LINES = 3;

    private final List<SourceLine> lines;
    private final List<LineKind> kinds;
    private final List<@Nullable DateSpan> spans;

    /// A role with the lines that tell about it.
    ///
    /// @param fromLine the first line's number
    /// @param toLine the last line's number
    record FoundRole(Role role, int fromLine, int toLine) {}

    private enum LineKind {
        BLANK,
        ITEM,
        HEAD
    }

    /// The lines of one role's head, by index, and where its dates stand.
    private record Head(int from, int to, int dateLine) {}

    private RoleReader(List<SourceLine> lines) {
        this.lines = lines;
        this.kinds = new ArrayList<>();
        this.spans = new ArrayList<>();
        for (var line : lines) {
            var span = headSpan(line.text());
            spans.add(span);
            kinds.add(kind(line.text(), span));
        }
    }

    static List<FoundRole> read(List<SourceLine> lines) {
        return new RoleReader(lines).roles();
    }

    private static LineKind kind(String text, @Nullable DateSpan span) {
        if (text.isBlank()) {
            return LineKind.BLANK;
        }
        return span == null && (Prose.isItem(text) || Prose.isSentence(text))
                ? LineKind.ITEM
                : LineKind.HEAD;
    }

    /// The dates of a line that can be a head: not a list item with a year somewhere in it.
    private static @Nullable DateSpan headSpan(String text) {
        var found = DateSpans.find(text);
        if (found.isEmpty()) {
            return null;
        }
        var span = found.stream().filter(DateSpan::isRange).findFirst().orElse(found.getLast());
        var rest = text.substring(0, span.from()) + " " + text.substring(span.to());
        boolean isItem = Prose.isItem(text);
        if (isItem && !(span.isRange() && Wording.titleScore(Prose.withoutBullet(rest)) > 0)) {
            return null;
        }
        boolean atEdge =
                text.substring(span.to()).replaceAll("[^\\p{L}]", "").length() < 30
                        || span.from() < 3;
        return Prose.isSentence(rest) || (!span.isRange() && !atEdge) ? null : span;
    }

    private List<FoundRole> roles() {
        var heads = heads();
        boolean titleFirst = isTitleUsuallyFirst(heads);
        var found = new ArrayList<FoundRole>();
        String sharedOrganisation = null;
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var fields = HeaderFields.of(texts(head), titleFirst);
            var title = fields.title();
            if (title == null) {
                continue;
            }
            var organisation = fields.organisation();
            if (organisation == null) {
                organisation = sharedOrganisation;
            } else {
                sharedOrganisation = head.to() > head.from() ? organisation : null;
            }
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : lines.size();
            found.add(found(head, title, organisation, end));
        }
        return found;
    }

    private FoundRole found(Head head, String title, @Nullable String organisation, int end) {
        var span = spans.get(head.dateLine());
        var source = lines.get(head.from());
        for (int i = head.from(); i <= head.to(); i++) {
            if (lines.get(i).text().contains(title)) {
                source = lines.get(i);
                break;
            }
        }
        var role =
                new Role(
                        title,
                        organisation,
                        span == null ? null : span.start(),
                        span == null ? null : span.end(),
                        span != null && span.current(),
                        source);
        return new FoundRole(role, lines.get(head.from()).number(), lines.get(end - 1).number());
    }

    private boolean isTitleUsuallyFirst(List<Head> heads) {
        int votes = 0;
        for (var head : heads) {
            var first = HeaderFields.of(texts(head), true).titleFirst();
            votes += first == null ? 0 : first ? 1 : -1;
        }
        return votes >= 0;
    }

    private List<String> texts(Head head) {
        var texts = new ArrayList<String>();
        for (int i = head.from(); i <= head.to(); i++) {
            var text = lines.get(i).text();
            var span = spans.get(i);
            if (span != null) {
                text = text.substring(0, span.from()) + "\t" + text.substring(span.to());
            }
            if (!text.isBlank()) {
                texts.add(Prose.withoutBullet(text));
            }
        }
        return texts;
    }

    private List<Head> heads() {
        var heads = new ArrayList<Head>();
        int above = -1;
        int floor = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (spans.get(i) == null) {
                continue;
            }
            int from = climb(i, floor);
            boolean adjoins = !heads.isEmpty() && from == floor;
            if (above >= 0 && adjoins) {
                from = Math.max(from, i - Math.max(above, hasText(i) ? 0 : 1));
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
        for (int i = dated - 1; i >= floor && counted < HEAD_LINES - 1; i--) {
            if (kinds.get(i) == LineKind.BLANK) {
                if (i == dated - 1 && !hasText(dated)) {
                    continue;
                }
                break;
            }
            if (kinds.get(i) != LineKind.HEAD || spans.get(i) != null) {
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
            if (kinds.get(i) != LineKind.HEAD || spans.get(i) != null) {
                break;
            }
            var fields = HeaderFields.of(texts(new Head(from, to, dated)), true);
            boolean complete = fields.title() != null && fields.organisation() != null;
            if (complete) {
                break;
            }
            to = i;
        }
        return to;
    }

    private boolean hasText(int index) {
        var span = spans.get(index);
        var text = lines.get(index).text();
        return span == null
                || HeaderFields.of(
                                        List.of(
                                                text.substring(0, span.from())
                                                        + "\t"
                                                        + text.substring(span.to())),
                                        true)
                                .title()
                        != null;
    }
}
