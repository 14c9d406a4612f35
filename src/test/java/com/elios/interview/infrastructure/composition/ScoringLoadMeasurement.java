package com.elios.interview.infrastructure.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.coach.local.BundledQuestionBank;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.testing.process.ResidentMemory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// How much the scorer can take: `./mvnw test -Dtest=ScoringLoadMeasurement [-Delios.answers=N]`,
/// some eight minutes on two quiet cores; its name keeps it out of the normal build. For one core
/// put `taskset -c 0` before it.
class ScoringLoadMeasurement {
    private static final int WORDS = 150;
    private static final int ANSWERS = Integer.getInteger("elios.answers", 10_000);
    private static final int STEPS = 10;

    /// As many answers to one question come one after another.
    private static final int TO_ONE_QUESTION = 40;

    private final LocalIntelligence local = new LocalIntelligence(Clock.systemUTC());
    private final List<Question> bank = new BundledQuestionBank().load();

    /// Each question is met once before, as it is when its reference was read while the person
    /// typed.
    @Test
    void oneAnswerAfterAnother() {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < bank.size(); i++) {
            var question = bank.get(i);
            evaluate(question, question.referenceAnswer());
            long start = System.nanoTime();
            evaluate(question, answer(i));
            if (i >= bank.size() / 5) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(millis);
        System.out.printf(
                "scoring %d words, question met before: median %.0f ms, p95 %.0f ms (%d answers)%n",
                WORDS,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.size());
        assertThat(millis).isNotEmpty();
    }

    @Test
    void manyAnswersOnTwoThreads() throws Exception {
        var done = new AtomicInteger();
        List<Long> memory = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        Callable<Void> worker =
                () -> {
                    for (int i = done.getAndIncrement(); i < ANSWERS; i = done.getAndIncrement()) {
                        int question = i / TO_ONE_QUESTION % bank.size();
                        evaluate(bank.get(question), answer(question + i * bank.size()));
                        if ((i + 1) % (ANSWERS / STEPS) == 0) {
                            memory.add(ResidentMemory.megabytes());
                        }
                    }
                    return null;
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(worker, worker))) {
                result.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "scoring %d answers of %d words on two threads: %.1f a second;"
                        + " resident memory after each tenth: %s MB%n",
                ANSWERS, WORDS, ANSWERS / seconds, memory);
        assertThat(memory).hasSize(STEPS);
    }

    private void evaluate(Question question, String answer) {
        var _ = local.evaluator().evaluate(AnswerToEvaluate.to(question, answer));
    }

    /// The reference of a question, then others', cut at the length; no two alike.
    ///
    /// @param index its remainder by the number of questions is the question
    private String answer(int index) {
        var text = new StringBuilder(bank.get(index % bank.size()).referenceAnswer());
        int next = index;
        String[] words = text.toString().split(" ", -1);
        while (words.length < WORDS - 1) {
            next += 7 + index / bank.size() % 50;
            text.append(' ').append(bank.get(next % bank.size()).referenceAnswer());
            words = text.toString().split(" ", -1);
        }
        return String.join(" ", Arrays.asList(words).subList(0, WORDS - 1)) + " case" + index + ".";
    }
}
