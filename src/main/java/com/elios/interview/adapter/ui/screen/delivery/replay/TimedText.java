package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.service.delivery.words.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A transcript as it reads, with those pieces of it whose times are known: its words, or a whole
/// utterance where the recogniser gives its words no times.
///
/// @param text that of [Transcript#text()]
/// @param pieces in the order of the text, without overlaps
record TimedText(String text, List<Piece> pieces) {
    private static final Pattern WRITTEN = Pattern.compile("\\S+");
    /// Recognisers write a word otherwise now and then, or leave one out.
    private static final int LOOK_AHEAD = 4;

    TimedText {
        pieces = List.copyOf(pieces);
    }

    static TimedText of(Transcript transcript) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        var between = "";
        for (var utterance : transcript.utterances()) {
            text.append(between);
            between = " ";
            add(pieces, utterance, text.length());
            text.append(utterance.text());
        }
        return new TimedText(text.toString(), pieces);
    }

    /// The last piece that has begun.
    OptionalInt at(Duration time) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).from().compareTo(time) <= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// When a part of the text was said; empty where no word of it has times.
    Optional<Piece> times(Span span) {
        return pieces.stream()
                .filter(piece -> piece.start() < span.end() && piece.end() > span.start())
                .reduce(
                        (one, other) ->
                                new Piece(one.start(), other.end(), one.from(), other.to()));
    }

    private static void add(List<Piece> pieces, Utterance utterance, int at) {
        var written = WRITTEN.matcher(utterance.text()).results().toList();
        if (written.isEmpty()) {
            return;
        }
        if (utterance.words().isEmpty()) {
            pieces.add(
                    new Piece(
                            at, at + utterance.text().length(), utterance.from(), utterance.to()));
            return;
        }
        int next = 0;
        for (var word : utterance.words()) {
            int found = find(word, written, next);
            if (found >= 0) {
                var place = written.get(found);
                pieces.add(new Piece(at + place.start(), at + place.end(), word.from(), word.to()));
                next = found + 1;
            }
        }
    }

    private static int find(SpokenWord word, List<MatchResult> written, int next) {
        var wanted = bare(word.text());
        for (int i = next; i < Math.min(written.size(), next + LOOK_AHEAD); i++) {
            if (bare(written.get(i).group()).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String bare(String word) {
        return new Token(word, null, null).word();
    }

    /// @param start first character, from 0
    /// @param end one past the last
    record Piece(int start, int end, Duration from, Duration to) {
        Piece {
            if (start < 0 || end <= start || to.compareTo(from) < 0) {
                throw new IllegalArgumentException("no such piece: " + start + ", " + end);
            }
        }
    }
}
