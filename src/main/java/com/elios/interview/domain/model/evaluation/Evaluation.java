package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The outcome of evaluating an answer. There is no default number: what could not be judged is
/// [NotScored] and stays out of every mean.
public sealed interface Evaluation {
    Provenance provenance();

    /// @param score 0 to 100
    /// @param completeness weighted share of the key points covered, 0 to 1
    /// @param relevance how far the answer is about the question, 0 to 1
    /// @param similarity embedding cosine with the closest reference answer, 0 to 1 (negative
    ///     cosines count as 0)
    /// @param dimensions the measurements behind the score, each with its share in the calibration
    /// @param keyPoints in the question's order
    /// @param telling how it is told; null where that was not measured, as by earlier versions and
    ///     for answers to something else
    record Scored(
            double score,
            double completeness,
            double relevance,
            double similarity,
            Sentiment sentiment,
            List<DimensionScore> dimensions,
            List<KeyPointCoverage> keyPoints,
            List<Remark> strengths,
            List<Remark> weaknesses,
            List<Remark> improvements,
            @Nullable Telling telling,
            Provenance provenance)
            implements Evaluation {
        public Scored {
            requireWithin(score, 100);
            requireWithin(completeness, 1);
            requireWithin(relevance, 1);
            requireWithin(similarity, 1);
            Objects.requireNonNull(sentiment);
            dimensions = List.copyOf(dimensions);
            keyPoints = List.copyOf(keyPoints);
            strengths = List.copyOf(strengths);
            weaknesses = List.copyOf(weaknesses);
            improvements = List.copyOf(improvements);
            Objects.requireNonNull(provenance);
        }

        /// Without how it is told.
        public Scored(
                double score,
                double completeness,
                double relevance,
                double similarity,
                Sentiment sentiment,
                List<DimensionScore> dimensions,
                List<KeyPointCoverage> keyPoints,
                List<Remark> strengths,
                List<Remark> weaknesses,
                List<Remark> improvements,
                Provenance provenance) {
            this(
                    score,
                    completeness,
                    relevance,
                    similarity,
                    sentiment,
                    dimensions,
                    keyPoints,
                    strengths,
                    weaknesses,
                    improvements,
                    null,
                    provenance);
        }

        private static void requireWithin(double value, double most) {
            if (!(value >= 0 && value <= most)) {
                throw new IllegalArgumentException("out of range 0 to " + most + ": " + value);
            }
        }
    }

    /// The answer could not be judged, and why.
    record NotScored(NotScoredReason reason, Provenance provenance) implements Evaluation {
        public NotScored {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(provenance);
        }
    }
}
