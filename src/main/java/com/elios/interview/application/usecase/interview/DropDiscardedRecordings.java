package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Deletes what was recorded in interviews that were discarded two weeks ago or earlier, unless the
/// person wants recordings kept. Until then [RestoreInterview] brings it back as well; afterwards
/// the words alone.
public final class DropDiscardedRecordings {
    static final Duration KEPT = Duration.ofDays(14);
    private static final int A_PAGE = 200;

    private final CandidateRepository candidates;
    private final InterviewRepository interviews;
    private final SpokenAnswers spoken;
    private final Clock clock;

    public DropDiscardedRecordings(
            CandidateRepository candidates,
            InterviewRepository interviews,
            SpokenAnswers spoken,
            Clock clock) {
        this.candidates = candidates;
        this.interviews = interviews;
        this.spoken = spoken;
        this.clock = clock;
    }

    public void execute() {
        candidates.findAll(Page.first(A_PAGE)).forEach(candidate -> drop(candidate.id()));
    }

    private void drop(CandidateId candidate) {
        var page = Page.first(A_PAGE);
        var discarded = discarded(candidate, page);
        while (!discarded.isEmpty()) {
            discarded.stream().filter(this::longAgo).map(Interview::id).forEach(spoken::settle);
            page = page.next();
            discarded = discarded(candidate, page);
        }
    }

    private List<Interview> discarded(CandidateId candidate, Page page) {
        return interviews.findByCandidate(candidate, Set.of(InterviewState.CANCELLED), page);
    }

    private boolean longAgo(Interview interview) {
        var ended = interview.endedAt();
        return ended != null && ended.plus(KEPT).isBefore(clock.instant());
    }
}
