package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.opinion.ModelCheck;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.trust.GoldenScores;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.TrustCheck;
import com.elios.interview.domain.model.trust.TrustReport;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.GoldenPack;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.port.SecondRater;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.service.golden.GoldenAnswers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Gives the language model that the person chose answers whose worth is known, and keeps whether
/// it passed. What our own rules do not score is not given to it: it is not given to it later
/// either.
public final class CheckModel {
    /// Of each type.
    private static final int QUESTIONS = 2;

    private static final int REPEATS = 3;
    private static final Set<GoldenText> TEXTS =
            EnumSet.of(
                    GoldenText.REFERENCE,
                    GoldenText.HALF,
                    GoldenText.OFF_TOPIC,
                    GoldenText.PARAPHRASE,
                    GoldenText.PASTED_BACK);

    /// How often the model is asked at the most.
    public static final int CALLS =
            QUESTIONS * QuestionType.values().length * (TEXTS.size() - 1) + REPEATS - 1;

    private final QuestionBankSource bank;
    private final GoldenPack golden;
    private final AnswerEvaluator first;
    private final SecondRater rater;
    private final ModelCheckRepository checks;

    /// @param first our own score
    public CheckModel(
            QuestionBankSource bank,
            GoldenPack golden,
            AnswerEvaluator first,
            SecondRater rater,
            ModelCheckRepository checks) {
        this.bank = bank;
        this.golden = golden;
        this.first = first;
        this.rater = rater;
        this.checks = checks;
    }

    /// @param progress told after each question; what it throws ends the check
    /// @throws ServiceFailure where the model cannot be asked; nothing is kept then
    public ModelCheck execute(Consumer<Headway> progress, Stop stop) {
        var questions = bank.load();
        var chosen = chosen(questions);
        var texts = new GoldenAnswers(questions, golden.paraphrases());
        var asking = new Asked(Errand.of(stop));
        List<GoldenScores> scores = new ArrayList<>();
        for (int index : chosen) {
            var question = questions.get(index);
            Map<GoldenText, OptionalDouble> each = new EnumMap<>(GoldenText.class);
            texts.of(index)
                    .forEach(
                            (kind, text) -> {
                                if (TEXTS.contains(kind)) {
                                    each.put(kind, asking.score(question, text));
                                }
                            });
            scores.add(new GoldenScores(question.key(), question.type(), each));
            progress.accept(new Headway(scores.size(), chosen.size() + 1));
        }
        var same = questions.get(chosen.getFirst());
        var repeated = asking.given(AnswerToEvaluate.to(same, same.referenceAnswer()), REPEATS);
        progress.accept(new Headway(chosen.size() + 1, chosen.size() + 1));
        var outcomes =
                TrustReport.outcomes(scores, Set.of(), Set.of()).stream()
                        .filter(outcome -> outcome.check() != TrustCheck.REPEATED)
                        .toList();
        var check = new ModelCheck(repeated.source(), chosen.size(), outcomes, repeated.spread());
        checks.save(check.source(), check.passed());
        return check;
    }

    /// Places of some questions of each type, spread over the bank.
    private static List<Integer> chosen(List<Question> questions) {
        List<Integer> chosen = new ArrayList<>();
        for (var type : QuestionType.values()) {
            var places =
                    IntStream.range(0, questions.size())
                            .filter(i -> questions.get(i).type() == type)
                            .boxed()
                            .toList();
            for (int i = 0; i < Math.min(QUESTIONS, places.size()); i++) {
                chosen.add(places.get(i * places.size() / QUESTIONS));
            }
        }
        return chosen;
    }

    /// Asks under one errand.
    private final class Asked {
        private final Errand errand;

        Asked(Errand errand) {
            this.errand = errand;
        }

        OptionalDouble score(Question question, String text) {
            var answer = AnswerToEvaluate.to(question, text);
            if (first.evaluate(answer) instanceof Evaluation.NotScored) {
                return OptionalDouble.empty();
            }
            try {
                return OptionalDouble.of(given(answer, 1).score());
            } catch (ServiceFailure e) {
                if (e.problem() == ServiceProblem.UNSUPPORTED_CLAIMS) {
                    // Nothing that it claimed was there: that covers no key point.
                    return OptionalDouble.of(0);
                }
                throw e;
            }
        }

        SecondOpinion.Given given(AnswerToEvaluate answer, int samples) {
            return switch (rater.rate(answer, samples, errand)) {
                case SecondOpinion.Given given -> given;
                case SecondOpinion.NotGiven(var service, var problem, _) ->
                        throw new ServiceFailure(service, problem, "");
            };
        }
    }
}
