package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The grade that people would give, as a share of the full one, foretold from measurements: a
/// weighted sum of the measurements, each less its usual value and in units of its usual spread.
/// The result is not bounded: what retells a reference in full comes out above 1.
///
/// @param intercept the grade of an answer that is usual in everything
public record GradeModel(double intercept, Map<Measure, Term> terms) {
    public GradeModel {
        terms = Map.copyOf(new EnumMap<>(terms));
    }

    /// @param mean usual value of the measurement
    /// @param spread its standard deviation, above 0
    /// @param weight what one spread more adds to the grade
    public record Term(double mean, double spread, double weight) {
        public Term {
            if (!(spread > 0)) {
                throw new IllegalArgumentException("a spread must be above 0: " + spread);
            }
        }

        double of(double value) {
            return weight * (value - mean) / spread;
        }
    }

    /// What some measurements weigh against all, 0 to 1.
    double share(Set<Measure> some) {
        double all = 0;
        double part = 0;
        for (var measure : Measure.values()) {
            var term = terms.get(measure);
            double weight = term == null ? 0 : Math.abs(term.weight());
            all += weight;
            part += some.contains(measure) ? weight : 0;
        }
        return all == 0 ? 0 : part / all;
    }

    public double grade(Measured measured) {
        double grade = intercept;
        for (var measure : Measure.values()) {
            var term = terms.get(measure);
            if (term != null) {
                grade += term.of(measured.of(measure));
            }
        }
        return grade;
    }
}
