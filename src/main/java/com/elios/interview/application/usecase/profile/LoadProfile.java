package com.elios.interview.application.usecase.profile;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.time.Clock;

/// Gives the person who uses this machine; the first time it makes a profile without a name.
public final class LoadProfile {
    private final CandidateRepository candidates;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public LoadProfile(CandidateRepository candidates, UnitOfWork unitOfWork, Clock clock) {
        this.candidates = candidates;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Candidate execute() {
        return unitOfWork.call(
                () -> {
                    var known = candidates.findAll(Page.first(1));
                    if (!known.isEmpty()) {
                        return known.getFirst();
                    }
                    var candidate = Candidate.unnamed(clock.instant());
                    candidates.save(candidate);
                    return candidate;
                });
    }
}
