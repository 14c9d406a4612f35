package com.elios.interview.adapter.cli.report;

import com.elios.interview.application.usecase.ListInterviews;
import com.elios.interview.application.usecase.LoadProfile;
import com.elios.interview.application.usecase.ShowReport;

/// The use cases of looking back.
public record ReportUseCases(
        LoadProfile loadProfile, ListInterviews listInterviews, ShowReport showReport) {}
