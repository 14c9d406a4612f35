package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the plan step shows.
sealed interface PlanState {
    /// @param before the plan that is being replaced, or null for the first
    record Planning(@Nullable Plan before) implements PlanState {}

    record Ready(Plan plan) implements PlanState {}

    /// The bank has no question for the choice.
    record NothingFits() implements PlanState {}

    record Starting(Plan plan) implements PlanState {}

    record Failed(Failure failure) implements PlanState {}
}
