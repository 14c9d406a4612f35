package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;

/// Turns measurements into a share of the full score, by a model of the grades that people give and
/// two curves over it.
///
/// @param model what people would say of the answer against its references
/// @param plain from the model's grade to the share, where no key points are given
/// @param withPoints the same, from a mixture of grade and coverage of the key points
public record Calibration(GradeModel model, Curve plain, Curve withPoints) {
    /// What a full coverage of the key points' words is in units of the model's grade: the mean of
    /// the one over that of the other for the bank's own reference answers.
    private static final double POINTS_IN_GRADES = 5.0 / 3;

    public static Calibration fitted() {
        return CalibrationFile.read();
    }

    /// What kind of key points a question has.
    enum KeyPoints {
        NONE,
        /// Facts: their own words say something.
        FACTS,
        /// Parts of a story or steps: they can be met in other words altogether.
        GENERAL
    }

    /// The grade that people would give; where the key points are facts, its mean with what is
    /// covered of their words.
    double foretold(Measured measured, KeyPoints given) {
        double grade = model.grade(measured);
        return given == KeyPoints.FACTS ? (grade + covered(measured)) / 2 : grade;
    }

    /// 0 to 1.
    ///
    /// @param foretold as [#foretold]
    double share(double foretold, KeyPoints given) {
        return (given == KeyPoints.NONE ? plain : withPoints).at(foretold);
    }

    private static double covered(Measured measured) {
        return POINTS_IN_GRADES * measured.of(Measure.POINTS_WORDS);
    }
}
