package com.elios.interview.domain.model.report;

import com.elios.interview.domain.model.question.Question;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing to work on next, with what to read and what to practise; all of it is on this machine.
///
/// @param question as it was asked
/// @param gaps of that question
/// @param lookUp phrases to search for in whatever the person reads; for facts only
/// @param exercises for stories and plans only
/// @param again the question as it is in the bank today; null where it is no longer there
/// @param practise at most three other questions on the same ground, in the order to take them
public record Study(
        WorkItem item,
        Question question,
        QuestionGaps gaps,
        List<String> lookUp,
        List<Exercise> exercises,
        @Nullable Question again,
        List<Question> practise) {
    public Study {
        Objects.requireNonNull(item);
        Objects.requireNonNull(question);
        Objects.requireNonNull(gaps);
        lookUp = List.copyOf(lookUp);
        exercises = List.copyOf(exercises);
        practise = List.copyOf(practise);
    }
}
