package com.elios.interview.application.usecase.measure;

import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.measuring.Repetition;
import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.GoldenScores;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.TrustReport;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.GoldenPack;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.service.golden.GoldenAnswers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Gives an evaluator, whatever it is, answers whose worth is known, to all questions of the bank
/// or to some, and says what holds.
public final class RunTrustCheck {
    private final QuestionBankSource bank;
    private final GoldenPack golden;
    private final AnswerEvaluator evaluator;
    private final Repetition repetition;

    /// @param evaluator is called from several threads at once
    public RunTrustCheck(QuestionBankSource bank, GoldenPack golden, AnswerEvaluator evaluator) {
        this.bank = bank;
        this.golden = golden;
        this.evaluator = evaluator;
        repetition = new Repetition(evaluator);
    }

    /// @param most questions, spread evenly over the bank; as many as there are, or more, for all
    /// @param progress told after each step, from any thread; what it throws ends the check
    public TrustReport execute(int most, Consumer<Headway> progress) {
        var questions = bank.load();
        var texts = new GoldenAnswers(questions, golden.paraphrases());
        int count = Math.min(most, questions.size());
        int[] chosen =
                IntStream.range(0, count)
                        .map(i -> (int) ((long) i * questions.size() / count))
                        .toArray();
        var repeated = oneOfEachType(Arrays.stream(chosen).mapToObj(questions::get).toList());
        var steps = new Steps(count + repeated.size(), progress);
        var scores =
                Arrays.stream(chosen)
                        .parallel()
                        .mapToObj(
                                index -> {
                                    var made = scores(questions.get(index), texts.of(index));
                                    steps.done();
                                    return made;
                                })
                        .toList();
        var differing =
                repeated.stream()
                        .filter(
                                question -> {
                                    boolean same = repetition.alwaysTheSame(question);
                                    steps.done();
                                    return !same;
                                })
                        .map(Question::key)
                        .collect(Collectors.toSet());
        Set<String> keys = repeated.stream().map(Question::key).collect(Collectors.toSet());
        return report(questions.size(), count, TrustReport.outcomes(scores, keys, differing));
    }

    private TrustReport report(int bankSize, int count, List<CheckOutcome> out) {
        var running = new RunningScorer(evaluator).get();
        return new TrustReport(
                running.engine(), running.rubric(), count, bankSize, Repetition.TIMES, out);
    }

    private GoldenScores scores(Question question, Map<GoldenText, String> texts) {
        Map<GoldenText, OptionalDouble> scores = new EnumMap<>(GoldenText.class);
        texts.forEach((kind, text) -> scores.put(kind, score(question, text)));
        return new GoldenScores(question.key(), question.type(), scores);
    }

    private OptionalDouble score(Question question, String text) {
        return switch (evaluator.evaluate(AnswerToEvaluate.to(question, text))) {
            case Evaluation.Scored scored -> OptionalDouble.of(scored.score());
            case Evaluation.NotScored _ -> OptionalDouble.empty();
        };
    }

    private static List<Question> oneOfEachType(List<Question> questions) {
        return Arrays.stream(QuestionType.values())
                .flatMap(type -> questions.stream().filter(q -> q.type() == type).limit(1))
                .toList();
    }

    /// Counts steps from several threads.
    private record Steps(int of, Consumer<Headway> progress, AtomicInteger count) {
        Steps(int of, Consumer<Headway> progress) {
            this(of, progress, new AtomicInteger());
        }

        void done() {
            progress.accept(new Headway(count.incrementAndGet(), of));
        }
    }
}
