package com.elios.interview.adapter.ui.screen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.answer.AnswerSegments.Segment;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSegmentsTest {
    @Test
    void withoutEvidenceTheTextIsOnePiece() {
        assertThat(AnswerSegments.of("all of it", List.of()))
                .containsExactly(new Segment("all of it", List.of()));
    }

    @Test
    void evidenceIsCutOut() {
        assertThat(AnswerSegments.of("say the goal first", List.of(evidence(4, 12))))
                .containsExactly(
                        new Segment("say ", List.of()),
                        new Segment("the goal", List.of(0)),
                        new Segment(" first", List.of()));
    }

    @Test
    void whereEvidenceOverlapsAPieceStandsForBoth() {
        assertThat(AnswerSegments.of("abcdef", List.of(evidence(0, 4), evidence(2, 6))))
                .containsExactly(
                        new Segment("ab", List.of(0)),
                        new Segment("cd", List.of(0, 1)),
                        new Segment("ef", List.of(1)));
    }

    @Test
    void thePiecesAreTheWholeText() {
        var text = "مرحبا, naïve 👩‍🚀 text";
        var joined = new StringBuilder();
        AnswerSegments.of(text, List.of(evidence(3, 9), evidence(5, 30)))
                .forEach(segment -> joined.append(segment.text()));
        assertThat(joined.toString()).isEqualTo(text);
    }

    @Test
    void anEmptyAnswerHasNoPieces() {
        assertThat(AnswerSegments.of("", List.of())).isEmpty();
    }

    private static KeyPointCoverage evidence(int start, int end) {
        var point = new KeyPoint("point", 1);
        return new KeyPointCoverage(point, Level.COVERED, 1, List.of(new Span(start, end)));
    }
}
