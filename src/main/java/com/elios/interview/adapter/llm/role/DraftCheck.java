package com.elios.interview.adapter.llm.role;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.service.generation.CvClaims;
import com.elios.interview.domain.service.generation.Flaw;
import com.elios.interview.domain.service.generation.NearRepeat;
import com.elios.interview.domain.service.generation.SpokenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a question that a language model wrote can be asked.
public final class DraftCheck {
    /// What its own answer has to reach by our own score; below it nobody could be scored fairly.
    private static final double LEAST_SCORE = 60;

    private final Embedder embedder;
    private final AnswerEvaluator evaluator;

    /// @param embedder of this machine
    /// @param evaluator of this machine
    public DraftCheck(Embedder embedder, AnswerEvaluator evaluator) {
        this.embedder = embedder;
        this.evaluator = evaluator;
    }

    Optional<Flaw> flaw(Question draft, List<String> cvQuotes, QuestionOrder order) {
        var spoken = SpokenQuestion.flaw(draft.text());
        if (spoken.isPresent()) {
            return spoken;
        }
        if (!new CvClaims(String.join("\n", order.cvLines())).support(draft.text(), cvQuotes)) {
            return Optional.of(Flaw.UNSUPPORTED_CLAIM);
        }
        if (repeats(draft, order.known())) {
            return Optional.of(Flaw.REPEATS_A_QUESTION);
        }
        return answerFits(draft) ? Optional.empty() : Optional.of(Flaw.ANSWER_DOES_NOT_FIT);
    }

    private boolean repeats(Question draft, List<Question> known) {
        var texts = known.stream().map(Question::text).toList();
        List<String> all = new ArrayList<>(texts);
        all.add(draft.text());
        List<float[]> vectors = vectors(all);
        return vectors.isEmpty()
                ? NearRepeat.isOne(draft.text(), new float[0], texts, List.of())
                : NearRepeat.isOne(
                        draft.text(), vectors.getLast(), texts, vectors.subList(0, texts.size()));
    }

    /// Without a model on this machine words have to do.
    private List<float[]> vectors(List<String> texts) {
        try {
            return embedder.embed(texts);
        } catch (EmbeddingUnavailable _) {
            return List.of();
        }
    }

    private boolean answerFits(Question draft) {
        return evaluator.evaluate(AnswerToEvaluate.to(draft, draft.referenceAnswer()))
                        instanceof Evaluation.Scored scored
                && scored.score() >= LEAST_SCORE;
    }
}
