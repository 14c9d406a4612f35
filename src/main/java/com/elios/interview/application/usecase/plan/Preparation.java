package com.elios.interview.application.usecase.plan;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives a new interview in preparation, in the place of one that is still being prepared.
final class Preparation {
    private final InterviewRepository interviews;
    private final Clock clock;

    Preparation(InterviewRepository interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    /// Without questions, and not saved.
    Interview of(
            CandidateId candidate,
            @Nullable CvAnalysisId cv,
            InterviewMode mode,
            boolean followUps) {
        var left =
                interviews.findByCandidate(
                        candidate, Set.of(InterviewState.PREPARING), Page.first(1));
        var fresh =
                Interview.prepare(candidate, cv, mode, clock.instant()).withFollowUps(followUps);
        return left.isEmpty() ? fresh : fresh.inPlaceOf(left.getFirst());
    }
}
