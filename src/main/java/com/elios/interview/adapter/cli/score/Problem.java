package com.elios.interview.adapter.cli.score;

/// What is wrong with a line of input.
enum Problem {
    NOT_UTF8,
    TOO_LONG,
    NOT_A_JSON_OBJECT,
    ID,
    QUESTION,
    REFERENCES,
    ANSWER,
    KEY_POINTS,
    TYPE
}
