package com.elios.interview.kill;

/// What is typed into every answer: the character at a place is always the same, so that what was
/// kept can be told from what was typed in any earlier process.
final class Script {
    private static final String WORDS =
            "In my last team I first listened to both sides, then I wrote down what each of us"
                    + " needed, and we agreed on a small test that would decide. After two weeks"
                    + " the numbers were clear, so we kept the simpler design and told the others"
                    + " why. ";

    private Script() {}

    static char at(int place) {
        return WORDS.charAt(place % WORDS.length());
    }

    static String first(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
    }
}
