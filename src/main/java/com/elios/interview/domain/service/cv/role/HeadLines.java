package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.time.DateSpan;
import com.elios.interview.domain.service.cv.time.DateSpans;
import com.elios.interview.domain.service.cv.words.Prose;
import com.elios.interview.domain.service.cv.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of an experience section, with what each can be and the dates that it holds.
final class HeadLines {
    private final List<SourceLine> lines;
    private final List<LineKind> kinds = new ArrayList<>();
    private final List<@Nullable DateSpan> spans = new ArrayList<>();

    enum LineKind {
        BLANK,
        ITEM,
        /// 'Full-time', '2 years 3 months': belongs to a head and tells nothing.
        NOTE,
        HEAD
    }

    HeadLines(List<SourceLine> lines) {
        this.lines = lines;
        for (var line : lines) {
            var span = headSpan(line.text());
            spans.add(span);
            kinds.add(kind(line.text(), span));
        }
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
        return HeaderPhrases.isNote(text) ? LineKind.NOTE : LineKind.HEAD;
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

    int size() {
        return lines.size();
    }

    SourceLine line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    LineKind kind(int index) {
        return kinds.get(index);
    }

    @Nullable DateSpan span(int index) {
        return spans.get(index);
    }

    /// What the words of these lines tell, where a title is taken to come first.
    HeaderFields fields(int from, int to) {
        return HeaderFields.of(texts(from, to), true);
    }

    /// What stands in these lines beside dates and bullets.
    List<String> texts(int from, int to) {
        var texts = new ArrayList<String>();
        for (int i = from; i <= to; i++) {
            var text = undated(i);
            if (!text.isBlank()) {
                texts.add(Prose.withoutBullet(text));
            }
        }
        return texts;
    }

    /// Whether the line tells more than dates.
    boolean hasText(int index) {
        return spans.get(index) == null
                || HeaderFields.of(List.of(undated(index)), true).title() != null;
    }

    private String undated(int index) {
        var text = text(index);
        var span = spans.get(index);
        return span == null
                ? text
                : text.substring(0, span.from()) + "\t" + text.substring(span.to());
    }
}
