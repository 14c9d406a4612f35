package com.elios.interview.application.usecase.result;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.List;
import java.util.Set;

/// Lists a candidate's interviews that were discarded, newest first.
public final class ListDiscarded {
    private final InterviewRepository interviews;

    public ListDiscarded(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    public List<InterviewSummary> execute(CandidateId candidate, Page page) {
        return interviews
                .findByCandidate(candidate, Set.of(InterviewState.CANCELLED), page)
                .stream()
                .map(interview -> new InterviewSummary(interview, null))
                .toList();
    }
}
