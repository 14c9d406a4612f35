package com.elios.interview.domain.service.scoring.detect;

import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;

/// Tells words in a row from sentences, by the share of words of grammar. In the question bank's
/// answers it is 0.39 to 0.64, in lists of key points 0.17 to 0.61, and 0.24 or more in nineteen
/// of twenty good answers of the graded sets; in a pile of terms it is next to 0.
public final class Jumble {
    private static final double PILE = 0.08;
    private static final double NOTES = 0.2;

    /// A few words may be a whole answer.
    private static final int FEWEST_WORDS = 10;

    private static final double MOST_OF_A_PILE = 0.4;

    private Jumble() {}

    /// Whether an answer is a pile of terms.
    public static boolean isIn(Passage answer) {
        return most(answer) < (1 + MOST_OF_A_PILE) / 2;
    }

    /// The most that such wording can earn, 0.4 to 1: terms alone do not show that anything about
    /// them is known.
    public static double most(Passage answer) {
        if (answer.words().size() < FEWEST_WORDS) {
            return 1;
        }
        double content = answer.words().stream().filter(Word::isContent).count();
        double grammar = 1 - content / answer.words().size();
        double sentences = Math.clamp((grammar - PILE) / (NOTES - PILE), 0, 1);
        return MOST_OF_A_PILE + (1 - MOST_OF_A_PILE) * sentences;
    }
}
