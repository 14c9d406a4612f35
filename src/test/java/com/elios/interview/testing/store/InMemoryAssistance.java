package com.elios.interview.testing.store;

import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.port.store.OpinionRepository;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What services add, in memory. Opinions are not told apart by interview.
public final class InMemoryAssistance implements OpinionRepository {
    private final Map<AnswerId, StoredOpinion> opinions = new HashMap<>();
    private final Map<InterviewId, Made<String>> summaries = new HashMap<>();
    private final Map<String, Boolean> checks = new HashMap<>();

    @Override
    public void save(StoredOpinion opinion) {
        opinions.put(opinion.answer(), opinion);
    }

    @Override
    public List<StoredOpinion> findByInterview(InterviewId interview) {
        return List.copyOf(opinions.values());
    }

    public ReportSummaryRepository summaries() {
        return new ReportSummaryRepository() {
            @Override
            public void save(InterviewId interview, Made<String> summary) {
                summaries.put(interview, summary);
            }

            @Override
            public Optional<Made<String>> find(InterviewId interview) {
                return Optional.ofNullable(summaries.get(interview));
            }
        };
    }

    public ModelCheckRepository checks() {
        return new ModelCheckRepository() {
            @Override
            public void save(OpinionSource source, boolean passed) {
                checks.put(source.model(), passed);
            }

            @Override
            public Optional<Boolean> passed(OpinionSource source) {
                return Optional.ofNullable(checks.get(source.model()));
            }
        };
    }
}
