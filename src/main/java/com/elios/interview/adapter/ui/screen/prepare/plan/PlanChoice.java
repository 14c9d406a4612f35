package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person has chosen so far; each change gives another choice.
///
/// @param difficulty null for what fits the CV
/// @param topics in the order of choosing; empty for what fits
record PlanChoice(
        int count,
        Set<QuestionType> types,
        @Nullable Difficulty difficulty,
        List<String> topics,
        InterviewMode mode,
        boolean followUps) {
    static final int USUAL = 5;
    static final int MOST = 12;

    PlanChoice {
        types = Set.copyOf(types);
        topics = List.copyOf(topics);
    }

    /// Without a CV nothing is known of the person's field, so technical questions wait until a
    /// topic is chosen.
    static PlanChoice first(boolean withCv, boolean followUps) {
        var types =
                withCv
                        ? EnumSet.allOf(QuestionType.class)
                        : EnumSet.of(QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL);
        return new PlanChoice(USUAL, types, null, List.of(), InterviewMode.PRACTICE, followUps);
    }

    PlanChoice withCount(int newCount) {
        return new PlanChoice(newCount, types, difficulty, topics, mode, followUps);
    }

    PlanChoice withDifficulty(@Nullable Difficulty newDifficulty) {
        return new PlanChoice(count, types, newDifficulty, topics, mode, followUps);
    }

    PlanChoice withMode(InterviewMode newMode) {
        return new PlanChoice(count, types, difficulty, topics, newMode, followUps);
    }

    PlanChoice withFollowUps(boolean wanted) {
        return new PlanChoice(count, types, difficulty, topics, mode, wanted);
    }

    /// The last type stays.
    PlanChoice toggled(QuestionType type) {
        var changed = new HashSet<>(types);
        if (!changed.remove(type)) {
            changed.add(type);
        }
        return changed.isEmpty()
                ? this
                : new PlanChoice(count, changed, difficulty, topics, mode, followUps);
    }

    /// Choosing a topic also asks for technical questions.
    PlanChoice toggled(String topic) {
        var changed = new ArrayList<>(topics);
        var wanted = new HashSet<>(types);
        if (!changed.remove(topic)) {
            changed.add(topic);
            wanted.add(QuestionType.TECHNICAL);
        }
        return new PlanChoice(count, wanted, difficulty, changed, mode, followUps);
    }

    PlanWish wish() {
        return new PlanWish(count, types, difficulty, topics, mode, followUps);
    }
}
