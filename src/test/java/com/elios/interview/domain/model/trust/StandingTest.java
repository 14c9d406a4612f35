package com.elios.interview.domain.model.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource({
        "PEARSON, 0.4, CLEARLY_PASSED",
        "PEARSON, 0.55, PASSED",
        "PEARSON, 0.6, PASSED",
        "PEARSON, 0.61, NOT_PASSED",
        "MEAN_ERROR, 0.8, CLEARLY_PASSED",
        "MEAN_ERROR, 0.65, PASSED",
        "MEAN_ERROR, 0.59, NOT_PASSED",
    })
    void aFloorIsPassedByTheFigureAndClearlyByItsWholeInterval(
            Figure figure, double floor, Standing expected) {
        var estimates = Map.of(Basis.UNSEEN_QUESTIONS, new Estimate(0.6, 0.5, 0.7));
        var measured = new MeasuredFigure(figure, estimates, List.of());
        assertThat(measured.standing(new Floor(Floor.Source.PEOPLE, "", floor))).contains(expected);
    }

    /// The shipped scorer has seen the answers; it can pass nothing.
    @ParameterizedTest
    @CsvSource({"SHIPPED", "UNSEEN_SETS"})
    void onlyUnseenQuestionsCount(Basis basis) {
        var measured =
                new MeasuredFigure(
                        Figure.PEARSON, Map.of(basis, new Estimate(0.9, 0.9, 0.9)), List.of());
        assertThat(measured.standing(new Floor(Floor.Source.PEOPLE, "", 0.1))).isEmpty();
    }
}
