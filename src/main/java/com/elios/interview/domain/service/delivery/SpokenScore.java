package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Talk;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Provenance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Lets how an answer was said count beside what was said: one tenth of the score, because an
/// answer is right or wrong whoever stammers over it. Our judgement.
public final class SpokenScore {
    static final double WEIGHT = 0.1;

    private SpokenScore() {}

    /// The evaluation with the dimension DELIVERY, under a rubric that names it; as it was where
    /// nothing was scored, or too little measured.
    ///
    /// @param deliveries of everything that the evaluation is of; where there are several, each
    ///     counts by the time that was spoken
    public static Evaluation with(Evaluation words, List<Delivery> deliveries) {
        var value = value(deliveries);
        return words instanceof Evaluation.Scored scored && value.isPresent()
                ? with(scored, value.getAsDouble())
                : words;
    }

    private static OptionalDouble value(List<Delivery> deliveries) {
        double sum = 0;
        double time = 0;
        for (var delivery : deliveries) {
            var value = DeliveryScoring.score(delivery).value();
            var talk = delivery.talk();
            if (value != null && talk != null) {
                sum += value * seconds(talk);
                time += seconds(talk);
            }
        }
        return time == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / time);
    }

    private static double seconds(Talk talk) {
        return talk.spoken().toMillis() / (double) Duration.ofSeconds(1).toMillis();
    }

    private static Evaluation.Scored with(Evaluation.Scored words, double delivery) {
        var value = Math.clamp(delivery, 0, 1);
        var from = words.provenance();
        return new Evaluation.Scored(
                (1 - WEIGHT) * words.score() + WEIGHT * 100 * value,
                words.completeness(),
                words.relevance(),
                words.similarity(),
                words.sentiment(),
                dimensions(words.dimensions(), value),
                words.keyPoints(),
                words.strengths(),
                words.weaknesses(),
                words.improvements(),
                words.telling(),
                new Provenance(
                        from.engine(), from.rubric() + "+" + DeliveryScoring.VERSION, from.at()));
    }

    /// The weights of all make what the weights of the words made.
    private static List<DimensionScore> dimensions(List<DimensionScore> words, double value) {
        double all = words.stream().mapToDouble(DimensionScore::weight).sum();
        List<DimensionScore> dimensions = new ArrayList<>();
        for (var dimension : words) {
            dimensions.add(
                    new DimensionScore(
                            dimension.dimension(),
                            dimension.value(),
                            (1 - WEIGHT) * dimension.weight()));
        }
        dimensions.add(new DimensionScore(Dimension.DELIVERY, value, WEIGHT * all));
        return dimensions;
    }
}
