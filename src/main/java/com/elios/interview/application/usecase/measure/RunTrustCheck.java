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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Gives an evaluator, whatever it is, answers whose worth is known, to all questions of the bank
/// or to some, and says what holds.
public final class RunTrustCheck {
    private static final int AT_A_TIME = 8;

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
    /// @param progress told on the calling thread, some steps at a time; what it throws ends the
    ///     check
    public TrustReport execute(int most, Consumer<Headway> progress) {
        var questions = bank.load();
        int count = Math.min(most, questions.size());
        int[] chosen =
                IntStream.range(0, count)
                        .map(i -> (int) ((long) i * questions.size() / count))
                        .toArray();
        var repeated = oneOfEachType(Arrays.stream(chosen).mapToObj(questions::get).toList());
        int steps = count + repeated.size();
        var scores = scores(questions, chosen, done -> progress.accept(new Headway(done, steps)));
        Set<String> keys = new LinkedHashSet<>();
        Set<String> differing = new LinkedHashSet<>();
        for (var question : repeated) {
            keys.add(question.key());
            if (!repetition.alwaysTheSame(question)) {
                differing.add(question.key());
            }
            progress.accept(new Headway(count + keys.size(), steps));
        }
        return report(questions.size(), count, TrustReport.outcomes(scores, keys, differing));
    }

    /// Some at a time on all processors.
    private List<GoldenScores> scores(List<Question> questions, int[] chosen, IntConsumer done) {
        var texts = new GoldenAnswers(questions, golden.paraphrases());
        List<GoldenScores> scores = new ArrayList<>();
        for (int from = 0; from < chosen.length; from += AT_A_TIME) {
            var part = Arrays.copyOfRange(chosen, from, Math.min(from + AT_A_TIME, chosen.length));
            scores.addAll(
                    Arrays.stream(part)
                            .parallel()
                            .mapToObj(i -> scores(questions.get(i), texts.of(i)))
                            .toList());
            done.accept(scores.size());
        }
        return scores;
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
}
