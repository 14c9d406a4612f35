package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Telling;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;

/// Answers, read as the scorer reads them.
final class Read {
    private Read() {}

    static Telling telling(QuestionType type, String answer) {
        return TellingReader.read(type, Passage.of(answer)).telling();
    }

    static Telling story(String answer) {
        return telling(QuestionType.BEHAVIOURAL, answer);
    }

    static Telling plan(String answer) {
        return telling(QuestionType.SITUATIONAL, answer);
    }

    static Rating rating(QuestionType type, Criterion criterion, String answer) {
        return telling(type, answer).of(criterion).orElseThrow();
    }

    static int level(QuestionType type, Criterion criterion, String answer) {
        return rating(type, criterion, answer).level();
    }

    static List<String> evidence(QuestionType type, Criterion criterion, String answer) {
        return rating(type, criterion, answer).evidence().stream()
                .map(span -> span.of(answer))
                .toList();
    }
}
