package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Cuts an answer where evidence begins and ends, so that each piece is evidence for the same key
/// points from its first to its last character.
final class AnswerSegments {
    private AnswerSegments() {}

    /// @return pieces that together are the text, in order
    static List<Segment> of(String text, List<KeyPointCoverage> keyPoints) {
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(text.length());
        for (var point : keyPoints) {
            for (var span : point.evidence()) {
                cuts.add(Math.min(span.start(), text.length()));
                cuts.add(Math.min(span.end(), text.length()));
            }
        }
        var segments = new ArrayList<Segment>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            segments.add(new Segment(text.substring(from, to), covering(from, to, keyPoints)));
            from = to;
        }
        return List.copyOf(segments);
    }

    private static List<Integer> covering(int from, int to, List<KeyPointCoverage> keyPoints) {
        var indexes = new ArrayList<Integer>();
        for (int i = 0; i < keyPoints.size(); i++) {
            if (keyPoints.get(i).evidence().stream().anyMatch(span -> holds(span, from, to))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private static boolean holds(Span span, int from, int to) {
        return span.start() <= from && span.end() >= to;
    }

    /// A piece of the answer.
    ///
    /// @param keyPoints places of the key points that it is evidence for; empty for plain text
    record Segment(String text, List<Integer> keyPoints) {
        Segment {
            keyPoints = List.copyOf(keyPoints);
        }
    }
}
