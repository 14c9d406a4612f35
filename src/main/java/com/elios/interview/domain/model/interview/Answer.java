package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The answer to one question of an interview.
///
/// @param index place of the question in the interview, from 0
/// @param elapsed time spent on the question while it was on screen
/// @param evaluation null while it has not been evaluated, and for a skipped question
public record Answer(
        AnswerId id,
        InterviewId interviewId,
        int index,
        QuestionId questionId,
        AnswerContent content,
        Instant submittedAt,
        Duration elapsed,
        @Nullable Evaluation evaluation) {
    public Answer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(interviewId);
        Objects.requireNonNull(questionId);
        Objects.requireNonNull(content);
        Objects.requireNonNull(submittedAt);
        if (index < 0 || elapsed.isNegative()) {
            throw new IllegalArgumentException("index or elapsed time is negative");
        }
        if (content instanceof AnswerContent.Skipped && evaluation != null) {
            throw new IllegalArgumentException("a skipped question has no evaluation");
        }
    }

    public Answer evaluated(Evaluation result) {
        return new Answer(
                id,
                interviewId,
                index,
                questionId,
                content,
                submittedAt,
                elapsed,
                Objects.requireNonNull(result));
    }

    /// Whether an evaluation is still owed, as after a process that ended between the two.
    public boolean awaitsEvaluation() {
        return content instanceof AnswerContent.Typed && evaluation == null;
    }
}
