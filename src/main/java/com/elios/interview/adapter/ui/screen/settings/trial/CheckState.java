package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.opinion.ModelCheck;

/// How the check of the chosen model stands.
sealed interface CheckState {
    record NotRun() implements CheckState {}

    record Running(Headway headway) implements CheckState {}

    record Done(ModelCheck check) implements CheckState {}

    /// The service did not help, so that nothing is known of the model.
    record Declined(ServiceFailure why) implements CheckState {}

    record Broken(Failure failure) implements CheckState {}
}
