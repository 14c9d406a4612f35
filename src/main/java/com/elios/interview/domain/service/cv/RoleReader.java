package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.time.DateSpan;
import com.elios.interview.domain.service.cv.time.DateSpans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the positions in the lines of an experience section. A position is a dated head of one to
/// three lines with the text that follows it.
final class RoleReader {
    private static final int HEAD_LINES = 3;

    /// Times that are no work.
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i)\\b(?:career (?:break|gap)|gap year|sabbatical|(?:parental|maternity|paternity"
                            + "|family) leave|unemployed|full[- ]time (?:parent|carer))\\b");

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
        /// 'Full-time', '2 years 3 months': belongs to a head and tells nothing.
        NOTE,
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
        if (span != null) {
            return LineKind.HEAD;
        }
        if (Prose.isItem(text) || Prose.isSentence(text)) {
            return LineKind.ITEM;
        }
        return HeaderFields.isNote(text) ? LineKind.NOTE : LineKind.HEAD;
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
        var heads = withUndated(heads());
        boolean titleFirst = isTitleUsuallyFirst(heads);
        var found = new ArrayList<FoundRole>();
        String sharedOrganisation = null;
        for (int i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            var fields = HeaderFields.of(texts(head), titleFirst);
            var title = fields.title();
            if (title == null || BREAK.matcher(title).find()) {
                continue;
            }
            var organisation = fields.organisation();
            if (organisation == null) {
                organisation = sharedOrganisation;
            } else {
                sharedOrganisation = standsAbove(organisation, title, head) ? organisation : null;
            }
            int end = i + 1 < heads.size() ? heads.get(i + 1).from() : lines.size();
            found.add(found(head, title, organisation, end));
        }
        return found;
    }

    /// Whether the organisation has a line of its own above the title, so that more positions may
    /// follow under it.
    private boolean standsAbove(String organisation, String title, Head head) {
        for (int i = head.from(); i < head.to(); i++) {
            var text = lines.get(i).text();
            if (text.contains(title)) {
                return false;
            }
            if (text.contains(organisation)) {
                return true;
            }
        }
        return false;
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
                int usual = Math.max(from, i - Math.max(above, hasText(i) ? 0 : 1));
                boolean losesTitle = !fields(usual, i).isCertain() && fields(from, i).isCertain();
                from = losesTitle ? from : usual;
            }
            if (from < i && fields(i, i).isCertain() && fields(from, i - 1).isCertain()) {
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
        for (int i = dated - 1; i >= floor && counted < HEAD_LINES - 1; i--) {
            if (kinds.get(i) == LineKind.BLANK) {
                if (i == dated - 1 && !hasText(dated)) {
                    continue;
                }
                break;
            }
            if (kinds.get(i) == LineKind.NOTE) {
                continue;
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
            var fields = fields(from, to);
            boolean complete = fields.title() != null && fields.organisation() != null;
            boolean titleFollows =
                    !fields.isCertain()
                            && Wording.titleScore(lines.get(i).text()) > 1
                            && !beginsDated(i);
            if (complete && !titleFollows) {
                break;
            }
            to = i;
        }
        return to;
    }

    /// Whether the line is the head of the next entry, whose dates stand below it.
    private boolean beginsDated(int line) {
        return line + 1 < lines.size() && spans.get(line + 1) != null;
    }

    private HeaderFields fields(int from, int to) {
        return HeaderFields.of(texts(new Head(from, to, to)), true);
    }

    /// Positions without dates: short lines that name both a position and an organisation, at the
    /// beginning of the section or behind a list or an empty line.
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
            } else if (kinds.get(i) == LineKind.HEAD
                    && (i == 0 || i - 1 == last || kinds.get(i - 1) != LineKind.HEAD)) {
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
        for (int to = from; to < Math.min(limit, from + HEAD_LINES - 1); to++) {
            var text = lines.get(to).text();
            if (kinds.get(to) != LineKind.HEAD || text.length() > 80 || text.endsWith(":")) {
                return -1;
            }
            if (fields(from, to).isCertain()) {
                return to;
            }
        }
        return -1;
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
