package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.measure.TrustStatement;
import com.elios.interview.domain.model.trust.TrustReport;

/// What the page on trust shows.
sealed interface TrustState {
    record Loading() implements TrustState {}

    /// @param check how the check on this machine stands
    record Ready(TrustStatement statement, Check check) implements TrustState {}

    record Failed(Failure failure) implements TrustState {}

    /// The check on this machine.
    sealed interface Check {
        record NotRun() implements Check {}

        record Running(Headway headway) implements Check {}

        record Done(TrustReport report) implements Check {}

        record Broken(Failure failure) implements Check {}
    }
}
