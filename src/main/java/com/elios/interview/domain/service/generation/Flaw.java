package com.elios.interview.domain.service.generation;

/// Why a question that was written anew is not asked.
public enum Flaw {
    TOO_SHORT_OR_LONG,
    NOT_ONE_QUESTION,
    /// It takes writing, drawing, reading or choosing from a list.
    NOT_ANSWERABLE_ALOUD,
    /// It says much the same as a question that is known.
    REPEATS_A_QUESTION,
    /// It says something of the person that their CV does not.
    UNSUPPORTED_CLAIM,
    /// Its own answer is no answer to it by our own rules.
    ANSWER_DOES_NOT_FIT,
    NOT_ENGLISH
}
