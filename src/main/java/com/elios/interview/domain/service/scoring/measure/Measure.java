package com.elios.interview.domain.service.scoring.measure;

/// One number between an answer and what a good answer says. With several references it is the best
/// over them, except where [#ofClosest] says otherwise. 'Demoted' means that words which only
/// repeat the question count a quarter.
public enum Measure {
    /// Share of a reference's words that the answer has, demoted; 0 to 1.
    RECALL,
    /// Share of the answer's words that a reference has, demoted; 0 to 1.
    PRECISION,
    /// As RECALL, with the question's words in full.
    RECALL_ALL,
    /// As RECALL, by the meaning of each word among its neighbours.
    WORDS_RECALL,
    /// As WORDS_RECALL, where both texts are read after the question.
    CONTEXT_RECALL,
    /// As PRECISION, by the meaning of each word, where both texts are read after the question.
    CONTEXT_PRECISION,
    /// As CONTEXT_RECALL, with the question's words in full.
    CONTEXT_RECALL_ALL,
    /// As RECALL, where a word counts as found by its letters or by its meaning.
    EITHER_RECALL,
    /// As PRECISION, where a word counts as found by its letters or by its meaning.
    EITHER_PRECISION,
    /// How far WORDS_RECALL has come from that of the question itself towards 1.
    WORDS_WAY,
    /// Cosine of the answer with a reference.
    COSINE,
    /// How far COSINE has come from that of the question itself towards 1.
    COSINE_WAY,
    /// Cosine of the answer with the question.
    TO_QUESTION,
    /// Cosine of answer and reference when what both share with the question is taken out.
    COSINE_BEYOND_QUESTION,
    /// Cosine of answer and reference, both read after the question.
    CONTEXT_COSINE,
    /// Length against the reference, at most 1.
    LENGTH(true),
    /// Logarithm of the length against the reference.
    LENGTH_RATIO(true),
    /// Logarithm of the number of words.
    WORDS(true),
    /// Share of the answer's words that the question has; 0 to 1.
    ECHO(true),
    /// Logarithm of how much the answer says beyond the question's words.
    NEW_WORDS(true),
    /// 1 where one of answer and reference is negated and the other is not.
    NEGATION_TURNED(true),
    /// Negations in the answer beyond those of the reference, -3 to 3.
    NEGATIONS_MORE(true),
    /// 1 where the answer has a negation.
    NEGATED(true),
    /// 1 where answer and reference point in opposite directions: exactly one of them negated, or a
    /// word in place of its opposite.
    TURNED(true),
    /// Mean over a reference's clauses of the cosine of the closest unit of the answer.
    CLAUSES_MEANING(true),
    /// Mean coverage of a reference's clauses, as key points are looked for.
    CLAUSES_COVERED(true),
    /// Share of a reference's pairs of neighbouring words that the answer has.
    PAIRS,
    /// Share of a reference's runs of four letters that the answer has.
    LETTERS,
    /// Mean over the points of the closest unit's cosine; no input of the calibration.
    POINTS_MEANING,
    /// Mean coverage of the points; no input of the calibration.
    POINTS_COVERED,
    /// As WORDS_RECALL, of the points that were given; no input of the calibration.
    POINTS_WORDS;

    private final boolean closest;

    Measure() {
        this(false);
    }

    Measure(boolean closest) {
        this.closest = closest;
    }

    /// Whether grades are foretold from it.
    public boolean isInput() {
        return this != POINTS_MEANING && this != POINTS_COVERED && this != POINTS_WORDS;
    }

    /// Whether it is taken from the closest reference.
    boolean ofClosest() {
        return closest;
    }
}
