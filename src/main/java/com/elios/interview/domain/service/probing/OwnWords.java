package com.elios.interview.domain.service.probing;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person said, as a follow-up question may quote it: from the evidence of an evaluation.
final class OwnWords {
    private static final int LONGEST = 90;

    private final String said;
    private final List<KeyPointCoverage> points;
    private final Set<String> asked;

    /// @param points the coverage by what was said
    OwnWords(String said, List<KeyPointCoverage> points, String question) {
        this.said = said;
        this.points = points;
        this.asked = stems(question);
    }

    /// The words that touch a key point: its own evidence where it is partly covered, or else what
    /// shares a word with it that is not the question's.
    Optional<String> touching(KeyPoint point) {
        return points.stream()
                .filter(coverage -> coverage.keyPoint().equals(point))
                .flatMap(coverage -> coverage.evidence().stream())
                .findFirst()
                .or(() -> sharing(point))
                .map(this::quote)
                .filter(quote -> !quote.isBlank());
    }

    /// The words for the weightiest key point that is covered.
    Optional<String> strongest() {
        return points.stream()
                .filter(coverage -> coverage.level() == Level.COVERED)
                .max(Comparator.comparingDouble(coverage -> coverage.keyPoint().weight()))
                .map(coverage -> quote(coverage.evidence().getFirst()))
                .filter(quote -> !quote.isBlank());
    }

    private Optional<Span> sharing(KeyPoint point) {
        var wanted = new HashSet<>(stems(point.text()));
        wanted.removeAll(asked);
        return points.stream()
                .flatMap(coverage -> coverage.evidence().stream())
                .filter(span -> shared(span, wanted) > 0)
                .max(
                        Comparator.comparingLong((Span span) -> shared(span, wanted))
                                .thenComparingInt(span -> -span.start()));
    }

    private long shared(Span span, Set<String> wanted) {
        return stems(span.of(said)).stream().filter(wanted::contains).count();
    }

    private String quote(Span span) {
        var text = span.of(said).strip().replaceAll("\\s+", " ").replaceAll("[\\s.,;:!?]+$", "");
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return (end > 0 ? text.substring(0, end) : text.substring(0, LONGEST)) + " …";
    }

    private static Set<String> stems(String text) {
        return Words.of(text).stream()
                .filter(word -> word.weight() == 1)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
