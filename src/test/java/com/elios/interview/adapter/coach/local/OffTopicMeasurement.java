package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.Question;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What texts earn under questions that they do not belong to, beside what the same kind of text
/// earns under its own: `./mvnw test -Dtest=OffTopicMeasurement`, some two minutes; its name keeps
/// it out of the normal build.
class OffTopicMeasurement {
    private static final int OTHERS = 6;
    private static final double MOST_OFF_TOPIC = 20;
    private static final double GOOD = 65;

    private final List<Question> bank = new BundledQuestionBank().load();
    private final Map<String, String> paraphrases = new BundledGoldenPack().paraphrases();
    private final LocalAnswerEvaluator evaluator =
            new LocalAnswerEvaluator(new LocalEmbedder(), Clock.systemUTC());

    private record Text(String kind, Question question, String text) {}

    private record Earned(String kind, double score) {}

    @Test
    void ownAndOtherQuestions() {
        List<Text> texts = new ArrayList<>();
        var random = new Random(7);
        for (var question : bank) {
            texts.add(new Text(question.type() + " under its own", question, paraphrase(question)));
            var others =
                    bank.stream()
                            .filter(o -> o.skills().stream().noneMatch(question.skills()::contains))
                            .collect(Collectors.toCollection(ArrayList::new));
            for (int i = 0; i < OTHERS; i++) {
                var other = others.remove(random.nextInt(others.size()));
                texts.add(
                        new Text(
                                other.type() + " under another's, " + question.type(),
                                question,
                                i % 2 == 0 ? other.referenceAnswer() : paraphrase(other)));
            }
        }
        var kinds =
                texts.parallelStream()
                        .map(text -> new Earned(text.kind(), score(text)))
                        .collect(
                                Collectors.groupingBy(
                                        Earned::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach(OffTopicMeasurement::print);
        assertThat(kinds).hasSizeGreaterThan(6);
    }

    private String paraphrase(Question question) {
        return paraphrases.getOrDefault(question.key(), question.referenceAnswer());
    }

    /// What is not scored earns nothing.
    private double score(Text text) {
        var evaluation = evaluator.evaluate(AnswerToEvaluate.to(text.question(), text.text()));
        return evaluation instanceof Evaluation.Scored scored ? scored.score() : 0;
    }

    private static void print(String kind, List<Earned> earned) {
        double[] scores = earned.stream().mapToDouble(Earned::score).sorted().toArray();
        System.out.printf(
                "%-50s %4d texts, median %3.0f, highest %3.0f, above %.0f: %4.1f %%, from %.0f:"
                        + " %4.1f %%%n",
                kind,
                scores.length,
                scores[scores.length / 2],
                scores[scores.length - 1],
                MOST_OFF_TOPIC,
                100 * share(scores, MOST_OFF_TOPIC + 1e-9),
                GOOD,
                100 * share(scores, GOOD));
    }

    private static double share(double[] scores, double from) {
        return (double) Arrays.stream(scores).filter(s -> s >= from).count() / scores.length;
    }
}
