package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.resource.PropertyFile;
import com.elios.interview.domain.service.scoring.GradeModel.Term;
import com.elios.interview.domain.service.scoring.measure.Measure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The constants of the score as a resource: `grade-model.properties`, which is made from graded
/// answers, and `curves.properties`, which is written by hand.
public final class CalibrationFile {
    private static final String INTERCEPT = "intercept";

    private CalibrationFile() {}

    static Calibration read() {
        var curves = PropertyFile.require("scoring/curves.properties");
        return new Calibration(
                model(PropertyFile.require("scoring/grade-model.properties")),
                Curve.of(curves.getProperty("plain")),
                Curve.of(curves.getProperty("withPoints")));
    }

    /// The text of the model's file; the same model gives the same text.
    public static String write(GradeModel model) {
        var text = new StringBuilder();
        text.append("# Made from graded answers; how is written in docs/scoring.md.\n");
        text.append("# Each line: usual value, spread, weight.\n");
        text.append(INTERCEPT).append('=').append(number(model.intercept())).append('\n');
        for (var measure : Measure.values()) {
            var term = model.terms().get(measure);
            if (term != null) {
                text.append(measure)
                        .append('=')
                        .append(number(term.mean()))
                        .append(' ')
                        .append(number(term.spread()))
                        .append(' ')
                        .append(number(term.weight()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    static GradeModel model(Properties file) {
        Map<Measure, Term> terms = new EnumMap<>(Measure.class);
        for (var measure : Measure.values()) {
            String line = file.getProperty(measure.name());
            if (line != null) {
                String[] numbers = line.strip().split("\\s+", -1);
                terms.put(
                        measure,
                        new Term(
                                Double.parseDouble(numbers[0]),
                                Double.parseDouble(numbers[1]),
                                Double.parseDouble(numbers[2])));
            }
        }
        return new GradeModel(Double.parseDouble(file.getProperty(INTERCEPT)), terms);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
