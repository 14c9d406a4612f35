package com.elios.interview.adapter.ui.screen.ledger;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.service.Transfer;
import java.nio.file.Path;
import java.util.List;

/// What the page on what was sent shows.
sealed interface LedgerState {
    record Loading() implements LedgerState {}

    /// Nothing was sent yet.
    record Empty() implements LedgerState {}

    /// @param transfers newest first
    record Ready(List<Transfer> transfers, Older older, Export export) implements LedgerState {
        public Ready {
            transfers = List.copyOf(transfers);
        }

        Ready with(Older newOlder) {
            return new Ready(transfers, newOlder, export);
        }

        Ready with(Export newExport) {
            return new Ready(transfers, older, newExport);
        }
    }

    record Failed(Failure failure) implements LedgerState {}

    /// Whether there are older transfers than those shown.
    sealed interface Older {
        record No() implements Older {}

        record Yes() implements Older {}

        record Reading() implements Older {}

        record Broken(Failure failure) implements Older {}
    }

    /// What came of saving the table.
    sealed interface Export {
        record None() implements Export {}

        record Writing() implements Export {}

        /// @param transfers how many are in the file
        record Saved(Path file, int transfers) implements Export {}

        record Broken(Failure failure) implements Export {}
    }
}
