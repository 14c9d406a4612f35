package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Turns measurements into a share of the full score. The constants come from graded answers: the
/// fitting is part of the tests and can be run again.
public final class Calibration {
    private static final String CONSTANTS = "/com/elios/interview/scoring/calibration.properties";

    private final double base;
    private final List<Term> terms;

    Calibration(Properties constants) {
        base = Double.parseDouble(constants.getProperty("base"));
        terms = new ArrayList<>();
        for (String name : constants.stringPropertyNames().stream().sorted().toList()) {
            if (!name.equals("base")) {
                terms.add(Term.parse(name, Double.parseDouble(constants.getProperty(name))));
            }
        }
    }

    public static Calibration fitted() {
        var constants = new Properties();
        try (InputStream file = Calibration.class.getResourceAsStream(CONSTANTS)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + CONSTANTS);
            }
            constants.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Calibration(constants);
    }

    /// 0 to 1.
    double share(Measured measured) {
        double sum = base;
        for (var term : terms) {
            sum += term.value(measured);
        }
        return Math.clamp(sum, 0, 1);
    }

    /// Constants of the terms that a measurement takes part in, as its share in the score.
    double weight(Measure... measures) {
        double weight = 0;
        for (var measure : measures) {
            for (var term : terms) {
                weight += term.factors().contains(measure) ? Math.abs(term.constant()) : 0;
            }
        }
        return weight;
    }

    private record Term(List<Measure> factors, double constant) {
        static Term parse(String name, double constant) {
            List<Measure> factors = new ArrayList<>();
            for (String factor : name.split("\\*", -1)) {
                factors.add(Measure.valueOf(factor));
            }
            return new Term(factors, constant);
        }

        double value(Measured measured) {
            double value = constant;
            for (var factor : factors) {
                value *= measured.of(factor);
            }
            return value;
        }
    }
}
