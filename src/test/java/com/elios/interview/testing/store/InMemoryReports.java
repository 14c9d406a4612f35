package com.elios.interview.testing.store;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reports, one per interview.
public final class InMemoryReports implements FeedbackReportRepository {
    private final Map<InterviewId, FeedbackReport> byInterview = new HashMap<>();

    @Override
    public synchronized void save(FeedbackReport report) {
        byInterview.put(report.interviewId(), report);
    }

    @Override
    public synchronized Optional<FeedbackReport> find(InterviewId interview) {
        return Optional.ofNullable(byInterview.get(interview));
    }

    @Override
    public synchronized List<FeedbackReport> findAll(Collection<InterviewId> interviews) {
        return interviews.stream().map(byInterview::get).filter(Objects::nonNull).toList();
    }
}
