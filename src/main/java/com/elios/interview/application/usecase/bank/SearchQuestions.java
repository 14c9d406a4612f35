package com.elios.interview.application.usecase.bank;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.domain.model.question.Question;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Finds questions of the bank by meaning.
public final class SearchQuestions {
    private final QuestionBank bank;

    public SearchQuestions(QuestionBank bank) {
        this.bank = bank;
    }

    /// @param limit how many at the most, at least 1
    /// @return closest first
    public List<Hit> execute(String text, int limit) {
        var active = bank.active();
        var byId = active.stream().collect(Collectors.toMap(Question::id, question -> question));
        return bank.closest(text, active, limit).stream()
                .map(
                        match ->
                                new Hit(
                                        Objects.requireNonNull(byId.get(match.questionId())),
                                        match.cosine()))
                .toList();
    }

    /// A question that was found.
    ///
    /// @param cosine closeness in meaning, -1 to 1
    public record Hit(Question question, double cosine) {}
}
