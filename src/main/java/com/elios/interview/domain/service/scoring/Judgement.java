package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.service.scoring.rubric.ReadTelling;
import java.util.List;
import java.util.Optional;

/// What the rules say about an answer, before anyone puts it into sentences.
public sealed interface Judgement {
    /// @param score 0 to 100
    /// @param kind what sort of answer it is
    /// @param contradicted key points whose opposite the answer says, with the place
    /// @param unsupported sentences that no reference or key point has anything to do with
    /// @param telling how it is told; empty where it is no answer
    record Judged(
            double score,
            double completeness,
            double relevance,
            double similarity,
            Sentiment sentiment,
            List<DimensionScore> dimensions,
            List<KeyPointCoverage> keyPoints,
            Kind kind,
            List<Contradicted> contradicted,
            List<Span> unsupported,
            Optional<ReadTelling> telling)
            implements Judgement {
        public Judged {
            dimensions = List.copyOf(dimensions);
            keyPoints = List.copyOf(keyPoints);
            contradicted = List.copyOf(contradicted);
            unsupported = List.copyOf(unsupported);
        }
    }

    record NotJudged(NotScoredReason reason) implements Judgement {}

    record Contradicted(String keyPoint, Span where) {}

    enum Kind {
        ANSWER,
        /// An experience that shows something other than was asked for.
        OTHER_STORY,
        /// Terms without sentences.
        WORDS_IN_A_ROW,
        DOES_NOT_KNOW,
        OFF_TOPIC
    }
}
