package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for key points in an answer: by the meaning of its units and by its words.
public final class PointFinder {
    /// Below the first cosine two statements have nothing to do with each other, above the second
    /// they say the same. Set by eye, not fitted.
    private static final double UNRELATED = 0.25;
    private static final double SAME = 0.78;

    /// A point counts as found in part from here, and as found from [#COVERED].
    public static final double PARTLY = 0.38;

    public static final double COVERED = 0.6;

    /// Closeness from which a turned direction is a contradiction and not another subject.
    private static final double SAME_SUBJECT = 0.6;

    private final Passage answer;
    private final List<Word> question;
    private final Meaning meaning;

    public PointFinder(Passage answer, Passage question, Meaning meaning) {
        this.answer = answer;
        this.question = question.vocabulary();
        this.meaning = meaning;
    }

    public Found find(Point point) {
        @Nullable Clause best = null;
        double closest = 0;
        double highest = 0;
        for (Clause unit : answer.units()) {
            double close = meaning.between(point.passage().text(), unit);
            double value = value(close, wordsOf(point, unit.words()));
            if (best == null || value > highest) {
                best = unit;
                highest = value;
            }
            closest = Math.max(closest, close);
        }
        double words = wordsOf(point, answer.words());
        double coverage = Math.max(highest, value(closest, words) * 0.97);
        boolean clash =
                best != null
                        && meaning.between(point.passage().text(), best) >= SAME_SUBJECT
                        && Polarity.clash(point.passage().words(), best.words());
        double counted = clash ? coverage * 0.5 : coverage;
        List<Clause> where = best == null || counted < PARTLY ? List.of() : List.of(best);
        return new Found(point, closest, words, counted, clash, best, where);
    }

    private double wordsOf(Point point, List<Word> given) {
        return Overlap.share(point.passage().vocabulary(), given, question);
    }

    private static double value(double cosine, double words) {
        double meaning = Math.clamp((cosine - UNRELATED) / (SAME - UNRELATED), 0, 1);
        return Math.clamp(0.65 * meaning + 0.35 * words + 0.15 * meaning * words, 0, 1);
    }
}
