package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers made from the bank's technical questions, with grades that we set ourselves: the
/// reference and parts of it, a paraphrase and half of it, references of other questions, the
/// question pasted back, the key points as a list. Graded answers of schools and universities are
/// short; these teach how long ones behave.
public final class BankAnswers {
    public static final String SET = "bank";

    private final List<Question> questions;
    private final Map<String, String> paraphrases;
    private final List<GradedAnswer> answers = new ArrayList<>();

    private BankAnswers(List<Question> bank, Map<String, String> paraphrases) {
        this.questions = bank.stream().filter(q -> q.type() == QuestionType.TECHNICAL).toList();
        this.paraphrases = paraphrases;
    }

    /// @param paraphrases by the questions' keys
    public static List<GradedAnswer> of(List<Question> bank, Map<String, String> paraphrases) {
        var made = new BankAnswers(bank, paraphrases);
        for (int i = 0; i < made.questions.size(); i++) {
            made.add(i);
        }
        return List.copyOf(made.answers);
    }

    private void add(int index) {
        var question = questions.get(index);
        var reference = question.referenceAnswer();
        add(question, reference, 1);
        add(question, part(reference, 0, 2), 0.6);
        add(question, part(reference, 1, 2), 0.5);
        add(question, part(reference, index % 3, 3), 0.3);
        add(question, question.text(), 0);
        add(question, listed(question), 0.7);
        var paraphrase = paraphrases.get(question.key());
        if (paraphrase != null) {
            add(question, paraphrase, 0.9);
            add(question, part(paraphrase, 0, 2), 0.5);
        }
        var near = other(index, true);
        if (near != null) {
            add(question, near.referenceAnswer(), 0.05);
        }
        var far = other(index, false);
        if (far != null) {
            add(question, far.referenceAnswer(), 0);
            add(question, paraphrases.getOrDefault(far.key(), far.referenceAnswer()), 0);
        }
    }

    private void add(Question question, String answer, double grade) {
        answers.add(
                new GradedAnswer(
                        SET,
                        question.key(),
                        new AnswerToEvaluate(
                                question.text(),
                                question.type(),
                                List.of(question.referenceAnswer()),
                                List.of(),
                                answer),
                        grade,
                        grade >= 0.9 ? Verdict.CORRECT : Verdict.OTHER));
    }

    /// A question some way down the bank, about the same or about another skill.
    private @Nullable Question other(int index, boolean same) {
        var question = questions.get(index);
        for (int step = 1; step < questions.size(); step++) {
            int start = same ? index : index + questions.size() / 2;
            var other = questions.get((start + step) % questions.size());
            if (!other.equals(question) && other.mainSkill().equals(question.mainSkill()) == same) {
                return other;
            }
        }
        return null;
    }

    /// One of so many parts of a text, by sentences; the whole where it has fewer.
    private static String part(String text, int part, int parts) {
        var sentences = Passage.of(text).sentences().stream().map(Clause::text).toList();
        if (sentences.size() < parts) {
            return text;
        }
        int from = sentences.size() * part / parts;
        int to = sentences.size() * (part + 1) / parts;
        return String.join(" ", sentences.subList(from, to));
    }

    private static String listed(Question question) {
        return question.keyPoints().stream().map(KeyPoint::text).collect(Collectors.joining("; "));
    }
}
