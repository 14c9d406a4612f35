package com.elios.interview.application.interviewing;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.error.NotPossible;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.InterviewRepository;
import java.util.function.UnaryOperator;

/// Loads interviews and takes them a step on, with failures that a person can be told about.
public final class Interviews {
    private final InterviewRepository repository;

    public Interviews(InterviewRepository repository) {
        this.repository = repository;
    }

    public Interview require(InterviewId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("interview " + id));
    }

    public Interview step(InterviewId id, UnaryOperator<Interview> step) {
        return repository.save(apply(require(id), step));
    }

    /// Saves an interview whose new version is of no interest to the caller.
    public void keep(Interview interview) {
        var _ = repository.save(interview);
    }

    public static Interview apply(Interview interview, UnaryOperator<Interview> step) {
        try {
            return step.apply(interview);
        } catch (IllegalStateException e) {
            throw new NotPossible(String.valueOf(e.getMessage()), e);
        }
    }
}
