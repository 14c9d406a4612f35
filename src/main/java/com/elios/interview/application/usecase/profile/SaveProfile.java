package com.elios.interview.application.usecase.profile;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.port.store.CandidateRepository;
import org.jspecify.annotations.Nullable;

/// Changes a profile's name and e-mail address; both may be empty.
public final class SaveProfile {
    private final CandidateRepository candidates;

    public SaveProfile(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    public Candidate execute(CandidateId id, @Nullable String name, @Nullable String email) {
        var candidate = candidates.find(id).orElseThrow(() -> new NotFound("profile " + id));
        var changed = candidate.withProfile(name, email);
        candidates.save(changed);
        return changed;
    }
}
