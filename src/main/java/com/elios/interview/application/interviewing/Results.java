package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.store.QuestionRepository;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Joins answers with their questions.
public final class Results {
    private final QuestionRepository questions;

    public Results(QuestionRepository questions) {
        this.questions = questions;
    }

    public List<QuestionResult> of(Interview interview, List<Answer> answers) {
        var byId =
                questions.findAll(answers.stream().map(Answer::questionId).toList()).stream()
                        .collect(Collectors.toMap(Question::id, question -> question));
        return answers.stream()
                .map(
                        answer ->
                                new QuestionResult(
                                        interview.questions().get(answer.index()),
                                        Objects.requireNonNull(byId.get(answer.questionId())),
                                        answer))
                .toList();
    }
}
