package com.elios.interview.domain.service.planning;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person wants to practise.
///
/// @param count number of questions, 1 to 20
/// @param types at least one
/// @param difficulty the level to aim at, or null for the CV's suggestion (medium without one)
/// @param topics skills that the person chose; empty for what the CV suggests, or a mix
/// @param cv confirmed facts, or null
public record PlanRequest(
        int count,
        Set<QuestionType> types,
        @Nullable Difficulty difficulty,
        List<String> topics,
        @Nullable CvFacts cv) {
    public static final int MOST_QUESTIONS = 20;

    public PlanRequest {
        types = Set.copyOf(types);
        topics = List.copyOf(topics);
        if (count < 1 || count > MOST_QUESTIONS || types.isEmpty()) {
            throw new IllegalArgumentException("no such plan: " + count + " of " + types);
        }
    }

    /// Topics to cover: those chosen, else those of the CV.
    public List<String> wantedTopics() {
        return topics.isEmpty() && cv != null ? cv.topics() : topics;
    }

    Difficulty level() {
        if (difficulty != null) {
            return difficulty;
        }
        return cv == null || cv.suggestedDifficulty() == null
                ? Difficulty.MEDIUM
                : cv.suggestedDifficulty();
    }
}
