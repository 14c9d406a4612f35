package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import com.elios.interview.domain.service.resource.PropertyFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The figures of the shipped scorer as a resource, `agreement.properties`, which is written by a
/// command and never by hand.
public final class FiguresFile {
    private static final String NAME = "scoring/agreement.properties";

    private FiguresFile() {}

    /// Empty where the product comes without.
    public static Optional<ScorerFigures> shipped() {
        return PropertyFile.find(NAME).map(FiguresFile::read);
    }

    /// The text of the file; the same figures give the same text.
    public static String write(ScorerFigures figures) {
        var text = new StringBuilder();
        text.append("# Written by: elios measure scorer FOLDER --write FILE\n");
        text.append(
                "# Figures: value, low, high. Floors: source, value, name. See docs/scoring.md\n");
        line(text, "engine", figures.engine());
        line(text, "rubric", figures.rubric());
        line(text, "resamples", String.valueOf(figures.resamples()));
        int number = 0;
        for (var set : figures.sets()) {
            number++;
            line(text, "set." + number, set.name());
            line(text, "set." + number + ".answers", String.valueOf(set.answers()));
            line(text, "set." + number + ".questions", String.valueOf(set.questions()));
            for (var figure : set.figures()) {
                write(text, "set." + number + "." + figure.figure(), figure);
            }
        }
        return text.toString();
    }

    private static void write(StringBuilder text, String key, MeasuredFigure figure) {
        for (var basis : Basis.values()) {
            figure.on(basis)
                    .ifPresent(
                            e ->
                                    line(
                                            text,
                                            key + "." + basis,
                                            number(e.value())
                                                    + " "
                                                    + number(e.low())
                                                    + " "
                                                    + number(e.high())));
        }
        int number = 0;
        for (var floor : figure.floors()) {
            number++;
            line(
                    text,
                    key + ".floor." + number,
                    (floor.source() + " " + number(floor.value()) + " " + floor.name()).strip());
        }
    }

    /// What [#write] wrote.
    public static ScorerFigures read(Properties file) {
        List<MeasuredSet> sets = new ArrayList<>();
        for (var set = file.getProperty("set.1"); set != null; ) {
            sets.add(set(file, "set." + (sets.size() + 1), set));
            set = file.getProperty("set." + (sets.size() + 1));
        }
        return new ScorerFigures(
                text(file, "engine"),
                text(file, "rubric"),
                Integer.parseInt(text(file, "resamples")),
                sets);
    }

    private static MeasuredSet set(Properties file, String key, String name) {
        List<MeasuredFigure> figures = new ArrayList<>();
        for (var figure : Figure.values()) {
            Map<Basis, Estimate> estimates = new EnumMap<>(Basis.class);
            for (var basis : Basis.values()) {
                var line = file.getProperty(key + "." + figure + "." + basis);
                if (line != null) {
                    estimates.put(basis, estimate(line));
                }
            }
            if (!estimates.isEmpty()) {
                figures.add(
                        new MeasuredFigure(figure, estimates, floors(file, key + "." + figure)));
            }
        }
        return new MeasuredSet(
                name,
                Integer.parseInt(text(file, key + ".answers")),
                Integer.parseInt(text(file, key + ".questions")),
                figures);
    }

    private static Estimate estimate(String line) {
        var numbers = line.split(" ", 3);
        return new Estimate(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]));
    }

    private static List<Floor> floors(Properties file, String key) {
        List<Floor> floors = new ArrayList<>();
        var line = file.getProperty(key + ".floor.1");
        while (line != null) {
            var parts = line.split(" ", 3);
            floors.add(
                    new Floor(
                            Floor.Source.valueOf(parts[0]),
                            parts.length < 3 ? "" : parts[2],
                            Double.parseDouble(parts[1])));
            line = file.getProperty(key + ".floor." + (floors.size() + 1));
        }
        return floors;
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value.replace("\\", "\\\\")).append('\n');
    }

    private static String text(Properties file, String key) {
        return Objects.requireNonNull(file.getProperty(key), key);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
