package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.Question;

/// A question that was answered or skipped, with the answer and its evaluation.
public record QuestionResult(PlannedQuestion planned, Question question, Answer answer) {}
