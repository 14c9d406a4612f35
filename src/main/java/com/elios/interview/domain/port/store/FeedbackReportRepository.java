package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Keeps the reports of completed interviews, one each.
public interface FeedbackReportRepository {
    /// Adds the report, or replaces the interview's earlier one.
    void save(FeedbackReport report);

    Optional<FeedbackReport> find(InterviewId interview);

    /// The reports there are, in no particular order.
    List<FeedbackReport> findAll(Collection<InterviewId> interviews);
}
