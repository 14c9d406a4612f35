package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.application.usecase.plan.PracticeTopic;

/// What a person can begin from the first screen, and what it tells.
public record HomeUseCases(
        LoadOverview loadOverview, PracticeNow practiceNow, PracticeTopic practiceTopic) {}
