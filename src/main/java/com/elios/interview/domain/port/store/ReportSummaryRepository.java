package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Made;
import java.util.Optional;

/// Keeps the summaries of reports in prose, one for each interview.
public interface ReportSummaryRepository {
    void save(InterviewId interview, Made<String> summary);

    Optional<Made<String>> find(InterviewId interview);
}
