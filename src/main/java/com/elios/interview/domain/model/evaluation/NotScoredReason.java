package com.elios.interview.domain.model.evaluation;

/// Why an answer has no score.
public enum NotScoredReason {
    /// Nothing was written.
    EMPTY,
    /// Too few words to judge.
    TOO_SHORT,
    /// Not words of a language, such as keys pressed at random.
    GIBBERISH,
    /// A language that the evaluator does not know.
    UNSUPPORTED_LANGUAGE,
    /// The question, repeated.
    QUESTION_REPEATED,
    /// The language model that scoring rests on cannot run on this machine.
    NO_LANGUAGE_MODEL
}
