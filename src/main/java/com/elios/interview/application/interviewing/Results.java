package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.StopReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.service.probing.FollowUps;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Joins answers with their questions and with what follows them.
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
                        answer -> {
                            var question = Objects.requireNonNull(byId.get(answer.questionId()));
                            return new QuestionResult(
                                    interview.questions().get(answer.index()),
                                    question,
                                    answer,
                                    next(interview, question, answer));
                        })
                .toList();
    }

    /// A person who has gone on to another question or to the end did so without a word.
    private static NextStep next(Interview interview, Question question, Answer answer) {
        if (!interview.followUps() || interview.mode() != InterviewMode.PRACTICE) {
            return new NextStep.None();
        }
        boolean isLast =
                interview.state() == InterviewState.IN_PROGRESS
                        && answer.index() == interview.position() - 1;
        var next = FollowUps.after(question, answer);
        return next instanceof NextStep.Ask && !isLast
                ? new NextStep.Stop(StopReason.WENT_ON)
                : next;
    }
}
