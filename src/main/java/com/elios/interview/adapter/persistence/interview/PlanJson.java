package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.QuestionId;
import java.util.List;
import java.util.UUID;

/// The stored plan of an interview, in order.
record PlanJson(List<PlannedJson> questions) {
    static PlanJson of(List<PlannedQuestion> plan) {
        return new PlanJson(
                plan.stream()
                        .map(
                                planned ->
                                        new PlannedJson(
                                                planned.questionId().value(),
                                                ReasonJson.of(planned.reason())))
                        .toList());
    }

    List<PlannedQuestion> toDomain() {
        return questions.stream()
                .map(
                        planned ->
                                new PlannedQuestion(
                                        new QuestionId(planned.questionId),
                                        planned.reason.toDomain()))
                .toList();
    }

    record PlannedJson(UUID questionId, ReasonJson reason) {}
}
