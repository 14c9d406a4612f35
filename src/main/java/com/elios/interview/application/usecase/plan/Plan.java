package com.elios.interview.application.usecase.plan;

import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Question;
import java.util.List;

/// A prepared interview with the questions it will ask.
public record Plan(Interview interview, List<Entry> entries) {
    public Plan {
        entries = List.copyOf(entries);
    }

    /// A question of the plan with the reason why it is there.
    public record Entry(Question question, SelectionReason reason) {}
}
