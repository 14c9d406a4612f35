package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.service.TestConnection;

/// How the test of a connection stands.
sealed interface TrialState {
    record NotRun() implements TrialState {}

    record Running() implements TrialState {}

    record Done(TestConnection.Result result) implements TrialState {}

    record Broken(Failure failure) implements TrialState {}
}
