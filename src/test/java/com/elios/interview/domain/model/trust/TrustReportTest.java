package com.elios.interview.domain.model.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustReportTest {
    private static final List<GoldenText> TEXTS = List.of(GoldenText.values());

    /// @param marks reference, half, off topic, gibberish, paraphrase, pasted back; negative for
    ///     not scored
    private static GoldenScores scores(String key, double... marks) {
        Map<GoldenText, OptionalDouble> scores = new EnumMap<>(GoldenText.class);
        for (int i = 0; i < marks.length; i++) {
            scores.put(
                    TEXTS.get(i),
                    marks[i] < 0 ? OptionalDouble.empty() : OptionalDouble.of(marks[i]));
        }
        return new GoldenScores(key, QuestionType.TECHNICAL, scores);
    }

    private static CheckOutcome outcome(TrustCheck check, GoldenScores... scores) {
        var outcomes = TrustReport.outcomes(List.of(scores), Set.of(), Set.of());
        return new TrustReport("e", "r", scores.length, 9, 100, outcomes).outcome(check);
    }

    private static List<TrustCheck> failed(double... marks) {
        return TrustReport.outcomes(List.of(scores("q", marks)), Set.of(), Set.of()).stream()
                .filter(outcome -> !outcome.failing().isEmpty())
                .map(CheckOutcome::check)
                .toList();
    }

    @Test
    void aGoodScorerFailsNothing() {
        assertThat(failed(95, 60, 10, -1, 80, -1)).isEmpty();
    }

    @Test
    void theOrderIsStrictDownToOffTopic() {
        assertThat(failed(95, 95, 10, -1, 80, -1)).containsExactly(TrustCheck.ORDER);
        assertThat(failed(95, 10, 10, -1, 80, -1)).containsExactly(TrustCheck.ORDER);
        assertThat(failed(95, 60, 0, 0, 80, -1)).isEmpty();
        assertThat(failed(95, 60, 0, 1, 80, -1)).containsExactly(TrustCheck.ORDER);
    }

    @Test
    void whatIsNotScoredIsTheLowest() {
        assertThat(failed(-1, 0, -1, -1, -1, -1))
                .containsExactly(TrustCheck.ORDER, TrustCheck.REFERENCE, TrustCheck.PARAPHRASE);
        assertThat(failed(95, 60, -1, 0, 80, -1)).containsExactly(TrustCheck.ORDER);
        assertThat(failed(95, 60, -1, -1, 80, -1)).isEmpty();
    }

    @Test
    void eachBoundIsHeld() {
        assertThat(failed(84.9, 60, 20, -1, 80, -1)).containsExactly(TrustCheck.REFERENCE);
        assertThat(failed(85, 60, 20.1, -1, 65, -1)).containsExactly(TrustCheck.OFF_TOPIC);
        assertThat(failed(85, 60, 20, -1, 64.9, -1)).containsExactly(TrustCheck.PARAPHRASE);
        assertThat(failed(85, 60, 20, -1, 65, 0)).containsExactly(TrustCheck.PASTED_BACK);
    }

    @Test
    void aQuestionWithoutAParaphraseIsNotCounted() {
        var outcome =
                outcome(
                        TrustCheck.PARAPHRASE,
                        scores("with", 95, 60, 10, -1, 80),
                        scores("without", 95, 60, 10, -1));
        assertThat(outcome.of()).isEqualTo(1);
        assertThat(outcome.passed()).isEqualTo(1);
    }

    @Test
    void paraphrasesHaveNoBound() {
        assertThat(outcome(TrustCheck.PARAPHRASE, scores("q", 95, 60, 10, -1, 5)).holds()).isTrue();
        assertThat(outcome(TrustCheck.OFF_TOPIC, scores("q", 95, 60, 30, -1, 80)).holds())
                .isFalse();
    }

    @Test
    void anAnswerThatIsJudgedDifferentlyFailsTheRepetition() {
        var asked = List.of(scores("a", 95, 60, 10, -1), scores("b", 95, 60, 10, -1));
        var repeated = TrustReport.outcomes(asked, Set.of("a", "b"), Set.of("b")).getLast();
        assertThat(repeated.of()).isEqualTo(2);
        assertThat(repeated.failing()).extracting(GoldenScores::key).containsExactly("b");
        assertThat(repeated.holds()).isFalse();
    }
}
