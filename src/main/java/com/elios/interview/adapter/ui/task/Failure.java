package com.elios.interview.adapter.ui.task;

import com.elios.interview.application.error.CoachException;
import java.util.List;
import java.util.Objects;

/// Why work gave no value. It was logged already.
public sealed interface Failure {
    /// One of the failures that a person can be told about.
    record Known(CoachException exception) implements Failure {
        public Known {
            Objects.requireNonNull(exception);
        }

        @Override
        public String code() {
            return exception.code();
        }

        @Override
        public List<String> arguments() {
            return exception.arguments();
        }

        @Override
        public Throwable cause() {
            return exception;
        }
    }

    /// A defect of ours.
    record Unexpected(Throwable cause) implements Failure {
        public Unexpected {
            Objects.requireNonNull(cause);
        }

        @Override
        public String code() {
            return "BUG-1";
        }

        @Override
        public List<String> arguments() {
            return List.of();
        }
    }

    static Failure of(Throwable cause) {
        return cause instanceof CoachException known ? new Known(known) : new Unexpected(cause);
    }

    /// Short and stable; `error.` and the code is the key of its text.
    String code();

    /// What the text is filled with.
    List<String> arguments();

    Throwable cause();
}
