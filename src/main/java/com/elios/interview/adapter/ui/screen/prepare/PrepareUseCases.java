package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.screen.prepare.plan.PlanUseCases;
import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.DropUnconfirmedCvs;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.profile.LoadProfile;

/// What a person can do while preparing.
public record PrepareUseCases(
        LoadProfile loadProfile,
        LoadCv loadCv,
        AnalyzeCv analyzeCv,
        ConfirmCv confirmCv,
        DropUnconfirmedCvs dropUnconfirmedCvs,
        ListTopics listTopics,
        PlanUseCases plan) {}
