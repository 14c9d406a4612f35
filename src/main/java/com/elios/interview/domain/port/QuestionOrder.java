package com.elios.interview.domain.port;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What question is wanted.
///
/// @param skill name of our taxonomy
/// @param facts confirmed facts of the person's CV, or null
/// @param cvLines lines of that CV; empty without one
/// @param known questions that the person may know already: a new one must not repeat them
/// @param taken questions that are in the plan or were asked
public record QuestionOrder(
        QuestionType type,
        Difficulty difficulty,
        String skill,
        @Nullable CvFacts facts,
        List<String> cvLines,
        List<Question> known,
        Set<QuestionId> taken) {
    public QuestionOrder {
        Objects.requireNonNull(type);
        Objects.requireNonNull(difficulty);
        Objects.requireNonNull(skill);
        cvLines = List.copyOf(cvLines);
        known = List.copyOf(known);
        taken = Set.copyOf(taken);
    }
}
