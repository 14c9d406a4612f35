package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.application.usecase.PlanInterview;
import com.elios.interview.application.usecase.ShowReport;
import com.elios.interview.application.usecase.StartInterview;

/// What the report screen asks for.
public record ReportUseCases(
        ShowReport showReport, PlanInterview planInterview, StartInterview startInterview) {}
