package com.elios.interview.adapter.ui.screen.report.closing;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.ServiceName;
import org.jspecify.annotations.Nullable;

/// How the closing words stand.
sealed interface ClosingState {
    /// Nothing is there yet, and nobody was asked.
    ///
    /// @param service who can be asked
    record Open(ServiceName service) implements ClosingState {}

    /// @param service who writes; null where it is written here
    /// @param soFar as far as it came; counts for nothing until it is complete
    record Writing(@Nullable ServiceName service, String soFar) implements ClosingState {}

    /// @param service who can be asked to write; null for nobody
    record Written(Made<String> words, @Nullable ServiceName service) implements ClosingState {}

    record Failed(Failure failure) implements ClosingState {}
}
