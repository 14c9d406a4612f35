package com.elios.interview.domain.service.scoring;

import java.util.ArrayList;
import java.util.List;

/// A function of straight lines between corners, level outside them.
record Curve(List<Corner> corners) {
    Curve {
        corners = List.copyOf(corners);
        if (corners.isEmpty()) {
            throw new IllegalArgumentException("a curve needs a corner");
        }
    }

    record Corner(double at, double value) {}

    /// @param text pairs of numbers, as in `0:0 0.5:0.7 1:1`, in ascending order
    static Curve of(String text) {
        List<Corner> corners = new ArrayList<>();
        for (String corner : text.strip().split("\\s+", -1)) {
            int colon = corner.indexOf(':');
            corners.add(
                    new Corner(
                            Double.parseDouble(corner.substring(0, colon)),
                            Double.parseDouble(corner.substring(colon + 1))));
        }
        return new Curve(corners);
    }

    double at(double place) {
        var from = corners.getFirst();
        for (var to : corners) {
            if (place <= to.at()) {
                double way = to.at() - from.at();
                double part = way == 0 ? 1 : (place - from.at()) / way;
                return from.value() + part * (to.value() - from.value());
            }
            from = to;
        }
        return from.value();
    }
}
