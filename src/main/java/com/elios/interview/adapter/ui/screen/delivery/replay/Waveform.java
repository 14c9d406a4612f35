package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.delivery.replay.Mark.MarkKind;
import com.elios.interview.domain.model.speech.Envelope;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// What a recording looks like, with its marks and where it stands. A click goes there; for a
/// screen reader it is a slider in seconds.
final class Waveform extends Region {
    /// Above the wave are fillers, below it evidence.
    private static final double MARGIN = 14;

    private static final double HEIGHT = 104;
    /// Below this is no voice.
    private static final double LEAST = 0.01;

    private final ReplayViewModel model;
    private final Envelope envelope;
    private final List<Mark> marks;
    /// Fills the height, so that a quiet voice has a shape, too.
    private final double loudest;
    private final Messages messages;
    private final Times times;
    private final Group marked = new Group();
    private final Path wave = path("wave");
    private final Path heard = path("wave-heard");
    private final Rectangle part = new Rectangle(0, 0, 0, HEIGHT);
    private final Line line = new Line(0, 0, 0, HEIGHT);

    Waveform(
            ReplayViewModel model,
            Envelope envelope,
            List<Mark> marks,
            Messages messages,
            Times times) {
        this.model = model;
        this.envelope = envelope;
        this.marks = marks;
        var all = envelope.column(0, 1);
        loudest = Math.max(LEAST, Math.max(-all.low(), all.high()));
        this.messages = messages;
        this.times = times;
        getStyleClass().add("waveform");
        line.getStyleClass().add("wave-position");
        heard.setClip(part);
        for (var child : List.of(marked, wave, heard, line)) {
            child.setManaged(false);
            child.setMouseTransparent(true);
            getChildren().add(child);
        }
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(messages.text("delivery.replay.keys"));
        setOnMousePressed(
                press -> {
                    requestFocus();
                    model.seek(time(press.getX()));
                });
        setOnMouseDragged(drag -> model.seek(time(drag.getX())));
        ReplayKeys.on(this, model);
        model.position().subscribe(this::moved);
    }

    private void moved(Duration position) {
        double x = x(position);
        part.setWidth(x);
        line.setStartX(x);
        line.setEndX(x);
        setAccessibleText(
                messages.text(
                        "delivery.replay.name",
                        times.clock(position),
                        times.clock(envelope.length()),
                        count(MarkKind.PAUSED),
                        count(MarkKind.FILLED),
                        count(MarkKind.SHOWN)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private long count(MarkKind kind) {
        return marks.stream().filter(mark -> mark.kind() == kind).count();
    }

    @Override
    protected void layoutChildren() {
        int columns = (int) getWidth();
        wave.getElements().clear();
        double middle = HEIGHT / 2;
        double half = (middle - MARGIN) / loudest;
        for (int i = 0; i < columns; i++) {
            var extent = envelope.column(i, columns);
            double top = Math.min(middle - 0.5, middle - half * extent.high());
            double bottom = Math.max(middle + 0.5, middle - half * extent.low());
            wave.getElements().addAll(new MoveTo(i + 0.5, top), new LineTo(i + 0.5, bottom));
        }
        heard.getElements().setAll(wave.getElements());
        marked.getChildren().setAll(marks.stream().map(this::shape).toList());
        moved(model.position().get());
    }

    private Rectangle shape(Mark mark) {
        double x = x(mark.where().from());
        double width = Math.max(3, x(mark.where().to()) - x);
        var shape =
                switch (mark.kind()) {
                    case PAUSED -> new Rectangle(x, MARGIN, width, HEIGHT - 2 * MARGIN);
                    case FILLED -> new Rectangle(x, 2, width, 6);
                    case SHOWN -> new Rectangle(x, HEIGHT - 8, width, 4);
                };
        shape.getStyleClass().add(MarkLegend.style(mark.kind()));
        return shape;
    }

    private double x(Duration time) {
        double length = envelope.length().toMillis();
        return length == 0 ? 0 : getWidth() * time.toMillis() / length;
    }

    private Duration time(double x) {
        double share = getWidth() == 0 ? 0 : Math.clamp(x / getWidth(), 0, 1);
        return Duration.ofMillis(Math.round(envelope.length().toMillis() * share));
    }

    private static Path path(String style) {
        var path = new Path();
        path.getStyleClass().add(style);
        return path;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> model.position().get().toMillis() / 1000.0;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> envelope.length().toMillis() / 1000.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.move(ReplayKeys.STEP);
            case DECREMENT -> model.move(ReplayKeys.STEP.negated());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
