package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.application.usecase.EditPlan;
import com.elios.interview.application.usecase.PlanInterview;
import com.elios.interview.application.usecase.StartInterview;

/// What a person can do with a plan.
public record PlanUseCases(
        PlanInterview planInterview, EditPlan editPlan, StartInterview startInterview) {}
