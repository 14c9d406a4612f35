package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What came of asking a language model about an answer. The score of an evaluation never depends
/// on it.
public sealed interface SecondOpinion {
    /// The model replied, and this is what is left when every claim without evidence is dropped.
    ///
    /// @param score 0 to 100: the weighted share of the key points that are covered, computed here
    /// @param points one for each key point of the question, in its order
    /// @param strengths remarks with evidence
    /// @param weaknesses remarks with evidence
    /// @param dropped claims without evidence in the answer, over all samples
    /// @param counts whether the model had passed the trust check when it was asked; else its score
    ///     is shown as a remark and no figure
    record Given(
            double score,
            List<PointVerdict> points,
            List<Remark> strengths,
            List<Remark> weaknesses,
            int dropped,
            Spread spread,
            boolean counts,
            OpinionSource source)
            implements SecondOpinion {
        public Given {
            points = List.copyOf(points);
            strengths = List.copyOf(strengths);
            weaknesses = List.copyOf(weaknesses);
            Objects.requireNonNull(spread);
            Objects.requireNonNull(source);
            if (!(score >= 0 && score <= 100) || dropped < 0) {
                throw new IllegalArgumentException("out of range: " + score + ", " + dropped);
            }
        }
    }

    /// There is none, and why.
    record NotGiven(ServiceName service, ServiceProblem problem, Instant at)
            implements SecondOpinion {
        public NotGiven {
            Objects.requireNonNull(service);
            Objects.requireNonNull(problem);
            Objects.requireNonNull(at);
        }
    }
}
