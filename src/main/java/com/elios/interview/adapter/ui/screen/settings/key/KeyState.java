package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.task.Failure;

/// What is being done with a key.
sealed interface KeyState {
    record Resting() implements KeyState {}

    record Working() implements KeyState {}

    /// Nothing was entered.
    record Missing() implements KeyState {}

    /// The person is asked whether it is to be deleted.
    record Sure() implements KeyState {}

    record Broken(Failure failure) implements KeyState {}
}
