package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;

/// A key point, read.
public record Point(KeyPoint keyPoint, Passage passage) {
    private static final int FEWEST_WORDS = 3;

    public static Point of(KeyPoint keyPoint) {
        return new Point(keyPoint, Passage.of(keyPoint.text()));
    }

    /// What a reference says, clause by clause, each as heavy as its words.
    public static List<Point> from(Passage reference) {
        List<Point> points = new ArrayList<>();
        for (Clause clause : reference.clauses()) {
            if (clause.weight() > 0) {
                boolean tiny = clause.words().size() < FEWEST_WORDS;
                double weight = clause.weight() * (tiny ? 0.5 : 1);
                points.add(of(new KeyPoint(clause.text(), weight)));
            }
        }
        return points.isEmpty() && !reference.text().isBlank()
                ? List.of(of(new KeyPoint(reference.text(), 1)))
                : points;
    }
}
