package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.Exercise;
import java.util.Optional;

/// Says what to do about a gap, by the sort of thing that its key point says.
public final class Exercises {
    private Exercises() {}

    /// Empty for facts: these are looked up.
    public static Optional<Exercise> of(QuestionType type, KeyPoint gap) {
        return Optional.ofNullable(
                switch (Sort.of(type, gap.text()).getFirst()) {
                    case LESSON -> Exercise.LESSON_IN_A_SENTENCE;
                    case RESULT -> Exercise.OUTCOME_WITH_A_FIGURE;
                    case STAKES -> Exercise.WHAT_WAS_AT_STAKE;
                    case OWN_PART ->
                            type == QuestionType.BEHAVIOURAL ? Exercise.TELL_IT_WITH_I : null;
                    case SITUATION -> Exercise.SET_THE_SCENE;
                    case AFTERWARDS -> Exercise.MAKE_IT_LAST;
                    case CARE -> Exercise.WHAT_TO_LEAVE_ALONE;
                    case FINDING_OUT -> Exercise.FACTS_FIRST;
                    case PEOPLE -> Exercise.WHO_AND_WHEN;
                    case STEP -> Exercise.STEPS_IN_ORDER;
                    case COST,
                            INSTANCE,
                            DANGER,
                            RULE,
                            CONTRAST,
                            CONDITION,
                            REASON,
                            MAKING_SURE,
                            WAY,
                            MORE ->
                            null;
                });
    }
}
