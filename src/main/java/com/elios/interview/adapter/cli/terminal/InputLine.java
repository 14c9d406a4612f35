package com.elios.interview.adapter.cli.terminal;

import java.util.Objects;

/// What came of reading a line of standard input.
public sealed interface InputLine {
    /// A line without its end.
    record Text(String value) implements InputLine {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /// A line of more than [LineSource#LONGEST] bytes; it was read over.
    record TooLong() implements InputLine {}

    /// A line whose bytes are not UTF-8.
    record NotUtf8() implements InputLine {}

    /// There are no more lines.
    record End() implements InputLine {}
}
