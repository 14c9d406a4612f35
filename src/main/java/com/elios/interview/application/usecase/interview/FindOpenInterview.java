package com.elios.interview.application.usecase.interview;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.util.Optional;
import java.util.Set;

/// Finds the candidate's interview that was started last and not ended.
public final class FindOpenInterview {
    private final InterviewRepository interviews;

    public FindOpenInterview(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    public Optional<Interview> execute(CandidateId candidate) {
        return interviews
                .findByCandidate(candidate, Set.of(InterviewState.IN_PROGRESS), Page.first(1))
                .stream()
                .findFirst();
    }
}
