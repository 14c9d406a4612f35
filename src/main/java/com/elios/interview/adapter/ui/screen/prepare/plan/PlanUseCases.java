package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.plan.EditPlan;
import com.elios.interview.application.usecase.plan.PlanInterview;
import java.util.function.BooleanSupplier;

/// What a person can do with a plan.
///
/// @param followUps whether the settings want follow-up questions
public record PlanUseCases(
        PlanInterview planInterview,
        EditPlan editPlan,
        StartInterview startInterview,
        BooleanSupplier followUps,
        Assistant assistant) {}
