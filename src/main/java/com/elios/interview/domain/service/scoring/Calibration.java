package com.elios.interview.domain.service.scoring;

import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Turns measurements into a share of the full score. The constants come from graded answers: the
/// fitting is part of the tests and can be run again.
public final class Calibration {
    private static final String CONSTANTS = "/com/elios/interview/scoring/calibration.properties";

    private final Map<Measure, Double> weights = new EnumMap<>(Measure.class);
    private final List<Corner> curve = new ArrayList<>();

    Calibration(Properties constants) {
        for (var measure : Measure.values()) {
            String weight = constants.getProperty("weight." + measure);
            if (weight != null) {
                weights.put(measure, Double.parseDouble(weight));
            }
        }
        for (String corner : constants.getProperty("curve", "0:0 1:1").split(" ", -1)) {
            int colon = corner.indexOf(':');
            curve.add(
                    new Corner(
                            Double.parseDouble(corner.substring(0, colon)),
                            Double.parseDouble(corner.substring(colon + 1))));
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
        double quality = quality(measured);
        var from = curve.getFirst();
        for (var to : curve) {
            if (quality <= to.quality()) {
                double way = to.quality() - from.quality();
                double part = way == 0 ? 1 : (quality - from.quality()) / way;
                return from.share() + part * (to.share() - from.share());
            }
            from = to;
        }
        return from.share();
    }

    private double quality(Measured measured) {
        double all = 0;
        double sum = 0;
        for (var weight : weights.entrySet()) {
            all += weight.getValue();
            sum += weight.getValue() * measured.of(weight.getKey());
        }
        return sum / all;
    }

    /// Weight of some measurements against all.
    double weight(Measure... measures) {
        double all = 0;
        for (double weight : weights.values()) {
            all += weight;
        }
        double some = 0;
        for (var measure : measures) {
            some += weights.getOrDefault(measure, 0.0);
        }
        return some / all;
    }

    private record Corner(double quality, double share) {}
}
