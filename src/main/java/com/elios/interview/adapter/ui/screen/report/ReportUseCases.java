package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.plan.PracticeQuestions;
import com.elios.interview.application.usecase.result.ShowReport;
import com.elios.interview.application.usecase.speech.FindRecording;

/// What the report screen asks for.
public record ReportUseCases(
        ShowReport showReport,
        PlanInterview planInterview,
        StartInterview startInterview,
        PracticeQuestions practiceQuestions,
        FindRecording findRecording,
        Assistant assistant) {}
