package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.question.Question;

/// A question that was answered or skipped, with the answer and its evaluation.
///
/// @param next the follow-up question that comes now, or why none does
public record QuestionResult(
        PlannedQuestion planned, Question question, Answer answer, NextStep next) {}
