package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.screen.prepare.plan.PlanUseCases;
import com.elios.interview.application.usecase.AnalyzeCv;
import com.elios.interview.application.usecase.ConfirmCv;
import com.elios.interview.application.usecase.ListTopics;
import com.elios.interview.application.usecase.LoadCv;
import com.elios.interview.application.usecase.LoadProfile;

/// What a person can do while preparing.
public record PrepareUseCases(
        LoadProfile loadProfile,
        LoadCv loadCv,
        AnalyzeCv analyzeCv,
        ConfirmCv confirmCv,
        ListTopics listTopics,
        PlanUseCases plan) {}
