package com.elios.interview.application.usecase.plan;

import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person asks of a plan.
///
/// @param count number of questions, 1 to 20
/// @param types at least one
/// @param difficulty null for what fits the CV
/// @param topics empty for what fits the CV, or a mix
/// @param followUps whether answers may be followed up by further questions
public record PlanWish(
        int count,
        Set<QuestionType> types,
        @Nullable Difficulty difficulty,
        List<String> topics,
        InterviewMode mode,
        boolean followUps) {
    public PlanWish {
        types = Set.copyOf(types);
        topics = List.copyOf(topics);
    }

    /// With follow-up questions.
    public PlanWish(
            int count,
            Set<QuestionType> types,
            @Nullable Difficulty difficulty,
            List<String> topics,
            InterviewMode mode) {
        this(count, types, difficulty, topics, mode, true);
    }
}
