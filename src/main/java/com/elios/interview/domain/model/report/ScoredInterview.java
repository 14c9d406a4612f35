package com.elios.interview.domain.model.report;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The first answers of a completed interview that have a score: what a comparison rests on.
public record ScoredInterview(
        InterviewId id, Instant endedAt, Provenance provenance, List<ScoredAnswer> answers) {
    public ScoredInterview {
        Objects.requireNonNull(id);
        Objects.requireNonNull(endedAt);
        Objects.requireNonNull(provenance);
        answers = List.copyOf(answers);
    }

    /// One scored first answer.
    ///
    /// @param index the question's place in its interview, from 0
    /// @param skill the question's main one
    public record ScoredAnswer(
            int index, QuestionId question, String skill, Evaluation.Scored evaluation) {
        public ScoredAnswer {
            Objects.requireNonNull(question);
            Objects.requireNonNull(skill);
            Objects.requireNonNull(evaluation);
        }
    }

    /// Whether every score of both follows the same rules by the same engine.
    public boolean isComparableWith(ScoredInterview other) {
        return isOf(provenance) && other.isOf(provenance);
    }

    private boolean isOf(Provenance wanted) {
        return isSame(provenance, wanted)
                && answers.stream()
                        .allMatch(answer -> isSame(answer.evaluation().provenance(), wanted));
    }

    private static boolean isSame(Provenance one, Provenance other) {
        return one.engine().equals(other.engine()) && one.rubric().equals(other.rubric());
    }
}
