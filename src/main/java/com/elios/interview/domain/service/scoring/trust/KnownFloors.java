package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.Floor.Source;
import com.elios.interview.domain.service.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Floors that were known before, from `known-floors.properties`: a line for each, named as the
/// set, the figure and a number from 1 on, with the value and what reached it.
final class KnownFloors {
    private static final Properties FILE = PropertyFile.require("scoring/known-floors.properties");

    private KnownFloors() {}

    static List<Floor> of(String set, Figure figure) {
        List<Floor> floors = new ArrayList<>();
        String line = FILE.getProperty(key(set, figure, 1));
        while (line != null) {
            int space = line.indexOf(' ');
            floors.add(
                    new Floor(
                            Source.KNOWN_BEFORE,
                            line.substring(space + 1),
                            Double.parseDouble(line.substring(0, space))));
            line = FILE.getProperty(key(set, figure, floors.size() + 1));
        }
        return floors;
    }

    private static String key(String set, Figure figure, int number) {
        return set + "." + figure + "." + number;
    }
}
