package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import com.elios.interview.domain.model.trust.Standing;
import java.util.List;

/// Prints the figures set by set, each with its floors below it, and what the words mean.
final class ScorerTable {
    private static final int NAME = 36;
    private static final int CELL = 26;
    private static final List<String> LEGEND =
            List.of(
                    "scorer.legendBasis",
                    "scorer.legendInterval",
                    "scorer.legendCorrelation",
                    "scorer.legendError",
                    "scorer.legendChance",
                    "scorer.legendFloors",
                    "scorer.legendNotScored");

    private final Terminal terminal;
    private final Messages messages;

    ScorerTable(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    void print(ScorerFigures figures) {
        terminal.text(messages.text("scorer.title", figures.engine(), figures.rubric()));
        figures.sets().forEach(this::print);
        terminal.text("");
        for (var key : LEGEND) {
            terminal.text(Paragraph.of(messages.text(key, figures.resamples()), 0));
        }
    }

    private void print(MeasuredSet set) {
        terminal.text("");
        terminal.text(messages.text("scorer.set", set.name(), set.answers(), set.questions()));
        var head = new StringBuilder(FigureText.cell("", NAME));
        for (var basis : Basis.values()) {
            head.append(FigureText.cell(messages.label(basis), CELL));
        }
        terminal.text(head.toString().stripTrailing());
        set.figures().forEach(this::print);
    }

    private void print(MeasuredFigure figure) {
        var row = new StringBuilder(FigureText.cell("  " + messages.label(figure.figure()), NAME));
        for (var basis : Basis.values()) {
            row.append(FigureText.cell(FigureText.of(figure.on(basis)), CELL));
        }
        terminal.text(row.toString().stripTrailing());
        for (var floor : figure.floors()) {
            var standing = figure.standing(floor).map(this::label).orElse("–");
            terminal.text(
                    messages.text(
                            "scorer.floor", FigureText.of(floor.value()), name(floor), standing));
        }
    }

    private String label(Standing standing) {
        return messages.label(standing);
    }

    private String name(Floor floor) {
        var source = messages.label(floor.source());
        return floor.name().isEmpty() ? source : source + ": " + floor.name();
    }
}
