package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import org.jspecify.annotations.Nullable;

/// How adding a question to the plan stands.
sealed interface AddingState {
    record Waiting() implements AddingState {}

    /// @param service who writes it; null where one of the bank is taken
    record Adding(@Nullable ServiceName service) implements AddingState {}

    record Added(Origin origin) implements AddingState {}

    record Stopped() implements AddingState {}

    /// The bank has no other question for the choice.
    record NoneLeft() implements AddingState {}

    record Failed(Failure failure) implements AddingState {}
}
