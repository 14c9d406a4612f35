package com.elios.interview.adapter.llm.asking;

import com.elios.interview.domain.model.service.ServiceProblem;
import java.util.Objects;

/// A reply is not what was asked for. The model is told once; then it counts.
public final class NotAsAsked extends Exception {
    private static final long serialVersionUID = 1L;

    private final ServiceProblem problem;

    /// @param why told to the model: plain words, nothing of the person's
    public NotAsAsked(ServiceProblem problem, String why) {
        super(why);
        this.problem = Objects.requireNonNull(problem);
    }

    /// Of the form, or of its values.
    public static NotAsAsked form(String why) {
        return new NotAsAsked(ServiceProblem.UNREADABLE_REPLY, why);
    }

    ServiceProblem problem() {
        return problem;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
