package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How far scores agree with the grades that people gave in one set.
///
/// @param pearson product-moment correlation, -1 to 1
/// @param spearman the same of ranks
/// @param withinQuestions mean of the correlations inside each question that has at least five
///     answers and different grades, each as heavy as its answers
/// @param correct chance that an answer called correct scores above one that is not; absent where
///     the set has no such verdicts
/// @param contradiction the same against answers called contradictory
public record Agreement(
        String set,
        int answers,
        int questions,
        double pearson,
        double spearman,
        double withinQuestions,
        OptionalDouble correct,
        OptionalDouble contradiction) {
    private static final int FEWEST = 5;

    /// @param scores one per answer
    public static Agreement of(String set, List<GradedAnswer> answers, double[] scores) {
        double[] grades = answers.stream().mapToDouble(GradedAnswer::grade).toArray();
        Map<String, List<Integer>> questions = new LinkedHashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            questions.computeIfAbsent(answers.get(i).question(), _ -> new ArrayList<>()).add(i);
        }
        return new Agreement(
                set,
                answers.size(),
                questions.size(),
                Statistics.pearson(scores, grades),
                Statistics.spearman(scores, grades),
                within(questions.values(), scores, grades),
                above(answers, scores, Verdict.OTHER, Verdict.CONTRADICTORY),
                above(answers, scores, Verdict.CONTRADICTORY));
    }

    private static double within(
            Iterable<List<Integer>> questions, double[] scores, double[] grades) {
        double sum = 0;
        double all = 0;
        for (var places : questions) {
            double[] said = places.stream().mapToDouble(i -> grades[i]).toArray();
            double[] found = places.stream().mapToDouble(i -> scores[i]).toArray();
            double correlation = Statistics.pearson(found, said);
            if (places.size() >= FEWEST && !Double.isNaN(correlation)) {
                sum += places.size() * correlation;
                all += places.size();
            }
        }
        return all == 0 ? Double.NaN : sum / all;
    }

    private static OptionalDouble above(
            List<GradedAnswer> answers, double[] scores, Verdict... others) {
        double[] correct = of(answers, scores, Verdict.CORRECT);
        double[] rest = of(answers, scores, others);
        return correct.length == 0 || rest.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Statistics.auc(correct, rest));
    }

    private static double[] of(List<GradedAnswer> answers, double[] scores, Verdict... verdicts) {
        var wanted = List.of(verdicts);
        return IntStream.range(0, scores.length)
                .filter(i -> wanted.contains(answers.get(i).verdict()))
                .mapToDouble(i -> scores[i])
                .toArray();
    }
}
