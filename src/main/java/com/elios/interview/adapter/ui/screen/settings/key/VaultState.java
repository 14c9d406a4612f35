package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.task.Failure;

/// What is being done with the vault.
sealed interface VaultState {
    record Resting() implements VaultState {}

    record Working() implements VaultState {}

    record TooShort() implements VaultState {}

    /// The second time something else was entered.
    record Different() implements VaultState {}

    record WrongPassphrase() implements VaultState {}

    record Broken(Failure failure) implements VaultState {}
}
