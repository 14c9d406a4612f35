package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What how an answer is told weighs in its total. For technical questions nothing: the grades that
/// people gave, which the score is learnt from, were about content.
public final class TellingShare {
    private static final double WEIGHT = 0.22;

    /// Good telling lifts nothing of which less than this is there, and counts in full from the
    /// second on.
    private static final double LIFTED_FROM = 0.6;

    private static final double LIFTED_IN_FULL_FROM = 0.75;

    private TellingShare() {}

    /// The share of the full score, 0 to 1: the weighted mean of content and telling, never above
    /// what the content may come to at its distance from the question.
    ///
    /// @param content what is told, 0 to 1
    /// @param highest the most that content may come to
    public static double of(
            QuestionType type, double content, double highest, Optional<ReadTelling> read) {
        if (type == QuestionType.TECHNICAL || read.isEmpty()) {
            return content;
        }
        double lift =
                Math.clamp((content - LIFTED_FROM) / (LIFTED_IN_FULL_FROM - LIFTED_FROM), 0, 1);
        double telling = Math.min(read.get().telling().share(), content + (1 - content) * lift);
        double mean = (1 - WEIGHT) * content + WEIGHT * telling;
        return Math.min(mean, Math.max(content, highest));
    }

    /// The dimensions of the content with those of the telling; the weights of all make what the
    /// weights of the content made.
    public static List<DimensionScore> dimensions(
            QuestionType type, List<DimensionScore> content, Optional<ReadTelling> read) {
        if (read.isEmpty()) {
            return content;
        }
        var telling = read.get().telling();
        double weight = type == QuestionType.TECHNICAL ? 0 : WEIGHT;
        double all = content.stream().mapToDouble(DimensionScore::weight).sum();
        List<DimensionScore> dimensions = new ArrayList<>();
        for (var dimension : content) {
            dimensions.add(
                    new DimensionScore(
                            dimension.dimension(),
                            dimension.value(),
                            dimension.weight() * (1 - weight)));
        }
        double each = all * weight / telling.ratings().size();
        double structure = telling.of(Criterion.STRUCTURE).map(Rating::share).orElse(0.0);
        int others = telling.ratings().size() - 1;
        if (others > 0) {
            double value = (telling.share() * telling.ratings().size() - structure) / others;
            dimensions.add(
                    new DimensionScore(Dimension.TELLING, Math.clamp(value, 0, 1), each * others));
        }
        dimensions.add(new DimensionScore(Dimension.CLARITY, structure, each));
        return dimensions;
    }
}
