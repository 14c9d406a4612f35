package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;

/// How far two raters of one answer agree: our own score, which comes first, and a second opinion.
///
/// @param same key points on which both say the same
/// @param onlyFirst key points that only our own score holds for covered
/// @param onlySecond key points that only the second opinion holds for covered
public record RaterAgreement(int same, List<KeyPoint> onlyFirst, List<KeyPoint> onlySecond) {
    /// From this coverage on a key point counts as covered where only yes and no are compared.
    private static final double COVERED = 0.5;

    public RaterAgreement {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /// Over the key points that both have judged.
    public static RaterAgreement between(Evaluation.Scored first, SecondOpinion.Given second) {
        List<KeyPoint> onlyFirst = new ArrayList<>();
        List<KeyPoint> onlySecond = new ArrayList<>();
        int same = 0;
        for (var point : first.keyPoints()) {
            boolean covered = point.coverage() >= COVERED;
            for (var verdict : second.points()) {
                if (!verdict.keyPoint().equals(point.keyPoint())) {
                    continue;
                }
                if (verdict.covered() == covered) {
                    same++;
                } else if (covered) {
                    onlyFirst.add(point.keyPoint());
                } else {
                    onlySecond.add(point.keyPoint());
                }
            }
        }
        return new RaterAgreement(same, onlyFirst, onlySecond);
    }

    /// How many key points both have judged.
    public int of() {
        return same + onlyFirst.size() + onlySecond.size();
    }
}
