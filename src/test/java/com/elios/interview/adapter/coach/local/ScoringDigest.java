package com.elios.interview.adapter.coach.local;

import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates the same few answers in a process of its own and prints each evaluation in full, every
/// number to the last digit.
public final class ScoringDigest {
    private ScoringDigest() {}

    public static void main(String[] arguments) {
        var evaluator = evaluator();
        answers().forEach(answer -> System.out.println(evaluation(evaluator, answer)));
    }

    static LocalAnswerEvaluator evaluator() {
        return new LocalAnswerEvaluator(
                new LocalEmbedder(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    static String evaluation(LocalAnswerEvaluator evaluator, AnswerToEvaluate answer) {
        return evaluator.evaluate(answer).toString();
    }

    /// One of each type of question, in other words than the reference's, and one that is partly
    /// off topic.
    static List<AnswerToEvaluate> answers() {
        var bank = new BundledQuestionBank().load();
        var paraphrases = new BundledGoldenPack().paraphrases();
        List<AnswerToEvaluate> answers = new ArrayList<>();
        for (var type : QuestionType.values()) {
            bank.stream()
                    .filter(question -> question.type() == type)
                    .flatMap(
                            question ->
                                    Optional.ofNullable(paraphrases.get(question.key()))
                                            .map(text -> AnswerToEvaluate.to(question, text))
                                            .stream())
                    .findFirst()
                    .ifPresent(answers::add);
        }
        answers.add(
                AnswerToEvaluate.to(
                        bank.getFirst(),
                        bank.getFirst().keyPoints().getFirst().text()
                                + ". "
                                + bank.getLast().referenceAnswer()));
        return answers;
    }
}
