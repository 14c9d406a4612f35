package com.elios.interview.domain.service.delivery.words;

import com.elios.interview.domain.model.delivery.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Finds words and phrases that were said twice in a row, words that break off, and starts that
/// were given up for another with the same first word. Sounds such as “um” may stand between.
public final class RepetitionFinder {
    private static final int LONGEST = 5;

    /// Words that are doubled on purpose or by grammar.
    private static final Set<String> DOUBLED =
            Set.of(
                    "very", "really", "much", "many", "long", "far", "no", "yes", "that", "had",
                    "so", "too", "more", "again", "over", "bye", "never", "quite");
    private static final Set<String> NUMBERS =
            Set.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "oh", "double");
    private static final Set<String> SUBJECTS =
            Set.of("i", "we", "he", "she", "it", "they", "you", "this", "there", "i'm", "we're");

    /// A clause that begins with one of these goes on with a second subject.
    private static final Set<String> JOINING =
            Set.of(
                    "when",
                    "if",
                    "because",
                    "as",
                    "after",
                    "before",
                    "while",
                    "what",
                    "how",
                    "where",
                    "which",
                    "that",
                    "since",
                    "once",
                    "until",
                    "although",
                    "though",
                    "whatever",
                    "whenever",
                    "wherever",
                    "unless",
                    "why",
                    "who",
                    "everything",
                    "and",
                    "but",
                    "or",
                    "so",
                    "than");
    private static final Set<String> GIVEN_UP =
            Set.of(
                    "was", "were", "am", "is", "are", "went", "had", "have", "did", "do", "will",
                    "would", "can", "could", "should", "wanted", "tried", "started", "got");

    private final SaidWords text;
    private final List<Token> tokens;
    /// Numbers of the tokens that are words.
    private final List<Integer> words = new ArrayList<>();

    private RepetitionFinder(SaidWords text) {
        this.text = text;
        tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isSound()) {
                words.add(i);
            }
        }
    }

    public static List<Repetition> in(SaidWords text) {
        return new RepetitionFinder(text).find();
    }

    private List<Repetition> find() {
        var found = new ArrayList<Repetition>();
        int at = 0;
        while (at < words.size()) {
            int length = repeated(at);
            if (length > 0) {
                int end = at + 2 * length;
                while (end + length <= words.size() && same(end - length, length)) {
                    end += length;
                }
                found.add(
                        repetition(
                                length == 1
                                        ? Repetition.RepetitionKind.WORD
                                        : Repetition.RepetitionKind.PHRASE,
                                at,
                                end));
                at = end;
            } else if (token(at).isCutOff()) {
                found.add(repetition(Repetition.RepetitionKind.CUT_OFF, at, at + 1));
                at++;
            } else {
                int again = restart(at);
                if (again > 0) {
                    found.add(repetition(Repetition.RepetitionKind.RESTART, at, again + 2));
                }
                at += again > 0 ? again - at : 1;
            }
        }
        return found;
    }

    /// How many words are said again at once; 0 for none.
    private int repeated(int at) {
        for (int length = Math.min(LONGEST, (words.size() - at) / 2); length >= 1; length--) {
            if (same(at, length) && (length > 1 || isSlip(at))) {
                return length;
            }
        }
        return 0;
    }

    private boolean same(int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (i + length >= words.size() || !word(i).equals(word(i + length))) {
                return false;
            }
            if (token(i).endsSentence()) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlip(int at) {
        var word = word(at);
        return !DOUBLED.contains(word)
                && !NUMBERS.contains(word)
                && !Character.isDigit(word.charAt(0));
    }

    /// Where the same subject stands again; 0 where this is no restart.
    private int restart(int at) {
        if (!SUBJECTS.contains(word(at)) || (at > 0 && JOINING.contains(word(at - 1)))) {
            return 0;
        }
        for (int again = at + 2; again <= at + 3 && again + 1 < words.size(); again++) {
            boolean otherwise = !word(at + 1).equals(word(again + 1));
            if (word(again).equals(word(at)) && otherwise && isGivenUp(at, again)) {
                return again;
            }
        }
        return 0;
    }

    private boolean isGivenUp(int at, int again) {
        for (int i = at; i < again; i++) {
            if (token(i).endsSentence() || (i > at && JOINING.contains(word(i)))) {
                return false;
            }
        }
        return text.isPunctuated()
                ? token(again - 1).isSetOff() || token(again - 1).isCutOff()
                : again == at + 2 && GIVEN_UP.contains(word(at + 1));
    }

    private Repetition repetition(Repetition.RepetitionKind kind, int at, int end) {
        int first = words.get(at);
        int last = words.get(end - 1);
        return new Repetition(
                kind,
                text.text(first, last + 1),
                first,
                tokens.get(first).from(),
                tokens.get(last).to());
    }

    private Token token(int word) {
        return tokens.get(Objects.requireNonNull(words.get(word)));
    }

    private String word(int at) {
        return token(at).word();
    }
}
