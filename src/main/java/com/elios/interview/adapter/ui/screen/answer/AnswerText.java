package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.screen.answer.AnswerSegments.Segment;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The person's own words. What counts as evidence is underlined, with the number of its key point:
/// a full line where the point is covered, a broken one where it is covered in part. Each piece can
/// be pointed at or reached with the Tab key.
public final class AnswerText extends Region {
    private final Messages messages;
    private final List<KeyPointCoverage> keyPoints;
    private final Highlight highlight;
    private final boolean quiet;
    private final TextFlow flow = new TextFlow();
    private final Pane marks = new Pane();
    private final List<EvidenceMark> evidence = new ArrayList<>();

    AnswerText(
            Messages messages,
            String answer,
            List<KeyPointCoverage> keyPoints,
            Highlight highlight) {
        this(messages, answer, keyPoints, highlight, false);
    }

    /// With marks that show only while something outside the text points at them.
    public static AnswerText quiet(
            Messages messages,
            String answer,
            List<KeyPointCoverage> keyPoints,
            Highlight highlight) {
        var text = new AnswerText(messages, answer, keyPoints, highlight, true);
        text.getStyleClass().add("quiet-evidence");
        return text;
    }

    private AnswerText(
            Messages messages,
            String answer,
            List<KeyPointCoverage> keyPoints,
            Highlight highlight,
            boolean quiet) {
        this.quiet = quiet;
        this.messages = messages;
        this.keyPoints = keyPoints;
        this.highlight = highlight;
        flow.getStyleClass().add("answer-flow");
        marks.setManaged(false);
        getChildren().addAll(marks, flow);
        int at = 0;
        for (var segment : AnswerSegments.of(answer, keyPoints)) {
            for (var node : nodes(segment, at)) {
                flow.getChildren().add(node);
                at += node.getText().length();
            }
        }
        highlight.keyPoints().subscribe(points -> evidence.forEach(mark -> mark.show(points)));
    }

    private List<Text> nodes(Segment segment, int at) {
        var nodes = new ArrayList<Text>();
        for (var piece : WritingDirection.pieces(segment.text())) {
            nodes.add(text(piece, "answer-text"));
        }
        if (!segment.keyPoints().isEmpty()) {
            if (quiet) {
                mark(segment, at);
            } else {
                evidence(segment, at, nodes.getFirst());
                nodes.add(text(EvidenceNumbers.of(segment.keyPoints()), "answer-number"));
            }
        }
        return nodes;
    }

    /// @param text takes the focus for all pieces of the segment
    private void evidence(Segment segment, int at, Text text) {
        text.setFocusTraversable(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(
                messages.text("feedback.evidence", segment.text(), named(segment.keyPoints())));
        text.hoverProperty().subscribe(on -> point(on, segment));
        text.focusedProperty().subscribe(on -> point(on, segment));
        text.focusedProperty().subscribe(mark(segment, at)::focus);
    }

    private EvidenceMark mark(Segment segment, int at) {
        var mark = new EvidenceMark(flow, segment.keyPoints(), level(segment), at, segment.text());
        marks.getChildren().add(mark);
        evidence.add(mark);
        return mark;
    }

    private void point(boolean on, Segment segment) {
        if (on) {
            highlight.show(segment.keyPoints());
        } else {
            highlight.clear();
        }
    }

    private Level level(Segment segment) {
        boolean covered =
                segment.keyPoints().stream()
                        .anyMatch(i -> keyPoints.get(i).level() == Level.COVERED);
        return covered ? Level.COVERED : Level.PARTLY;
    }

    private String named(List<Integer> places) {
        return places.stream()
                .map(i -> (i + 1) + ", " + keyPoints.get(i).keyPoint().text())
                .collect(Collectors.joining("; "));
    }

    static Text text(String text, String styleClass) {
        var node = new Text(text);
        node.getStyleClass().add(styleClass);
        return node;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width) + 4;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        for (Node child : List.of(marks, flow)) {
            child.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        flow.layout();
        evidence.forEach(EvidenceMark::place);
    }
}
