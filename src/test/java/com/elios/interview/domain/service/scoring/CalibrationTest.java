package com.elios.interview.domain.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.service.scoring.GradeModel.Term;
import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final GradeModel MODEL =
            new GradeModel(0.5, Map.of(Measure.RECALL, new Term(0.4, 0.2, 0.1)));

    private static Measured recall(double value) {
        return new Measured(Map.of(Measure.RECALL, value), List.of());
    }

    @Test
    void whatIsUsualGetsTheInterceptAndASpreadMoreItsWeight() {
        assertThat(MODEL.grade(recall(0.4))).isCloseTo(0.5, within(1e-12));
        assertThat(MODEL.grade(recall(0.6))).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void aModelComesBackFromItsFile() throws IOException {
        var file = new Properties();
        file.load(new StringReader(CalibrationFile.write(MODEL)));
        assertThat(CalibrationFile.model(file)).isEqualTo(MODEL);
    }

    @Test
    void theShippedModelKnowsEveryInput() {
        var shipped = Calibration.fitted().model();
        for (var measure : Measure.values()) {
            assertThat(shipped.terms().containsKey(measure)).isEqualTo(measure.isInput());
        }
    }

    @Test
    void theShippedCurvesRise() {
        var shipped = Calibration.fitted();
        for (var curve : List.of(shipped.plain(), shipped.withPoints())) {
            for (double at = -0.5; at < 1.5; at += 0.01) {
                assertThat(curve.at(at + 0.01)).isGreaterThanOrEqualTo(curve.at(at));
            }
            assertThat(curve.at(-1)).isZero();
            assertThat(curve.at(2)).isEqualTo(1);
        }
    }

    @Test
    void aSpreadOfNothingIsRefused() {
        assertThatThrownBy(() -> new Term(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
