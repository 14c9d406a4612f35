package com.elios.interview.adapter.cli.report;

import com.elios.interview.application.usecase.assist.ShowAssistance;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.application.usecase.result.ShowReport;

/// The use cases of looking back.
public record ReportUseCases(
        LoadProfile loadProfile,
        ListInterviews listInterviews,
        ShowReport showReport,
        ShowAssistance showAssistance) {}
