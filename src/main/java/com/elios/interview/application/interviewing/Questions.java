package com.elios.interview.application.interviewing;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.QuestionRepository;
import java.util.List;

/// Loads questions, with a failure that a person can be told about.
public final class Questions {
    private final QuestionRepository repository;

    public Questions(QuestionRepository repository) {
        this.repository = repository;
    }

    public Question require(QuestionId id) {
        return repository.findAll(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("question " + id));
    }
}
