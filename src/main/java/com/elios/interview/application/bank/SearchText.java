package com.elios.interview.application.bank;

import com.elios.interview.domain.model.question.Question;

/// The words that a question is found by: its topics and the question itself.
final class SearchText {
    private SearchText() {}

    static String of(Question question) {
        return String.join(", ", question.skills()) + ": " + question.text();
    }
}
