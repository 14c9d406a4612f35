package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.service.scoring.AnswerScorer;
import com.elios.interview.domain.service.scoring.Calibration;
import com.elios.interview.domain.service.scoring.Judgement;
import com.elios.interview.domain.service.scoring.rubric.ReadTelling;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Judges answers by our own rules. Deterministic: apart from the time in its provenance, the same
/// answer gives the same evaluation.
public final class LocalAnswerEvaluator implements AnswerEvaluator {
    private static final Logger LOG = LoggerFactory.getLogger(LocalAnswerEvaluator.class);

    static final String ENGINE = "elios-local/4";
    static final String RUBRIC = "2026-11/4";

    private final AnswerScorer scorer;
    private final Remarks remarks;
    private final Clock clock;

    public LocalAnswerEvaluator(Embedder embedder, Clock clock) {
        this.scorer = new AnswerScorer(embedder, Calibration.fitted());
        this.remarks = new Remarks(Phrases.english());
        this.clock = clock;
    }

    /// Where the language model cannot run nothing is judged: a score by words alone would be
    /// another score under the same name.
    private Judgement judged(AnswerToEvaluate answer) {
        try {
            return scorer.judge(answer);
        } catch (EmbeddingUnavailable e) {
            LOG.warn("Not scored: {}", e.getMessage(), e);
            return new Judgement.NotJudged(NotScoredReason.NO_LANGUAGE_MODEL);
        }
    }

    @Override
    public Evaluation evaluate(AnswerToEvaluate answer) {
        var provenance = new Provenance(ENGINE, RUBRIC, clock.instant());
        return switch (judged(answer)) {
            case Judgement.NotJudged(var reason) -> new Evaluation.NotScored(reason, provenance);
            case Judgement.Judged judged ->
                    new Evaluation.Scored(
                            judged.score(),
                            judged.completeness(),
                            judged.relevance(),
                            judged.similarity(),
                            judged.sentiment(),
                            judged.dimensions(),
                            judged.keyPoints(),
                            remarks.strengths(judged),
                            remarks.weaknesses(judged),
                            remarks.improvements(judged),
                            judged.telling().map(ReadTelling::telling).orElse(null),
                            provenance);
        };
    }
}
