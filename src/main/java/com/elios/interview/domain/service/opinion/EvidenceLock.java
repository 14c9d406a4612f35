package com.elios.interview.domain.service.opinion;

import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the quotes of a language model in the text that they are said to be from. Only whitespace
/// and case may differ. A quote without a word of content proves nothing, and neither does one
/// from a sentence that speaks to a machine or to whoever grades.
public final class EvidenceLock {
    private static final String BLANK = " \t\n\u000b\f\r\u00a0\u202f\u2007";
    private static final Pattern BLANKS = Pattern.compile("[" + BLANK + "]+");

    private final Folded text;
    private final List<Span> orders;

    public EvidenceLock(String text) {
        this.text = Folded.of(text);
        this.orders = orders(text);
    }

    /// Where the quote stands, the first time that it stands there as evidence.
    public Optional<Span> find(String quote) {
        String wanted = BLANKS.matcher(quote.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        if (Words.of(wanted).stream().noneMatch(Word::isContent)) {
            return Optional.empty();
        }
        int from = text.shown.indexOf(wanted);
        while (from >= 0) {
            var span = text.original(from, from + wanted.length());
            if (atWordEdges(from, from + wanted.length())
                    && orders.stream().noneMatch(order -> overlap(order, span))) {
                return Optional.of(span);
            }
            from = text.shown.indexOf(wanted, from + 1);
        }
        return Optional.empty();
    }

    private boolean atWordEdges(int from, int to) {
        return (from == 0 || !joined(from - 1, from))
                && (to == text.shown.length() || !joined(to - 1, to));
    }

    private boolean joined(int left, int right) {
        return Character.isLetterOrDigit(text.shown.charAt(left))
                && Character.isLetterOrDigit(text.shown.charAt(right));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static List<Span> orders(String text) {
        var passage = Passage.of(text);
        return passage.sentences().stream()
                .filter(sentence -> MachineTalk.isOne(sentence.text()))
                .map(sentence -> passage.plain().original(sentence.start(), sentence.end()))
                .toList();
    }

    /// A text in lower case with single spaces, which knows where its characters stood.
    private record Folded(String shown, List<Integer> starts) {
        static Folded of(String text) {
            var shown = new StringBuilder(text.length());
            List<Integer> starts = new ArrayList<>(text.length());
            boolean blank = false;
            for (int i = 0; i < text.length(); i++) {
                boolean now = BLANK.indexOf(text.charAt(i)) >= 0;
                if (!now || !blank) {
                    String folded = now ? " " : text.substring(i, i + 1).toLowerCase(Locale.ROOT);
                    // A character whose lower case is longer is found under its first.
                    shown.append(folded.charAt(0));
                    starts.add(i);
                }
                blank = now;
            }
            return new Folded(shown.toString(), starts);
        }

        Span original(int from, int to) {
            return new Span(starts.get(from), starts.get(to - 1) + 1);
        }
    }
}
