package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What was measured on one set: the main figure, and all of them behind a heading.
final class SetCard extends VBox {
    private final Messages messages;
    private final FigureWords words;

    SetCard(Messages messages, MeasuredSet set) {
        this.messages = messages;
        words = new FigureWords(messages);
        var title = KnownSet.title(messages, set.name());
        var origin = KnownSet.origin(messages, set.name());
        var size = messages.text("trust.size", set.answers(), set.questions());
        var head =
                new VBox(
                        4,
                        Texts.card(title),
                        Texts.secondary(origin.isEmpty() ? size : origin + " " + size));
        var card = new Card(head);
        var main = main(set);
        main.forEach(figure -> card.getChildren().add(row(figure)));
        var rest = set.figures().stream().filter(figure -> !main.contains(figure)).toList();
        if (!rest.isEmpty()) {
            var more = messages.text("trust.more", rest.size());
            card.getChildren()
                    .add(new Disclosure(Texts.body(more), more + ", " + title, () -> all(rest)));
        }
        getChildren().add(card);
    }

    /// Sets with verdicts are told by them, the others by how scores follow grades.
    private static List<MeasuredFigure> main(MeasuredSet set) {
        var peopleGraded =
                set.figure(Figure.PEARSON)
                        .filter(f -> f.floor(Floor.Source.PEOPLE).isPresent())
                        .isPresent();
        return (peopleGraded ? set.figure(Figure.PEARSON) : set.figure(Figure.CORRECT))
                .or(() -> set.figure(Figure.PEARSON)).stream().toList();
    }

    private Node all(List<MeasuredFigure> figures) {
        var rows = new VBox(20);
        figures.forEach(figure -> rows.getChildren().add(row(figure)));
        return rows;
    }

    private Node row(MeasuredFigure measured) {
        var figure = measured.figure();
        var name = Texts.body(messages.name(figure));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var counts =
                measured.on(Basis.UNSEEN_QUESTIONS)
                        .map(estimate -> words.withInterval(figure, estimate))
                        .orElse("–");
        var row = new VBox(6, new HBox(16, name, Texts.single(counts, StyleClass.FIELD_LABEL)));
        for (var floor : measured.floors()) {
            var source = messages.name(floor.source());
            var who = floor.name().isEmpty() ? source : source + ": " + floor.name();
            measured.standing(floor)
                    .ifPresent(
                            standing ->
                                    row.getChildren()
                                            .add(
                                                    MarkedLine.of(
                                                            standing,
                                                            messages.text(
                                                                    "trust.floor",
                                                                    who,
                                                                    words.value(
                                                                            figure, floor.value()),
                                                                    messages.name(standing)))));
        }
        beside(measured, Basis.UNSEEN_SETS, "trust.unseenSets", row);
        beside(measured, Basis.SHIPPED, "trust.shipped", row);
        return row;
    }

    private void beside(MeasuredFigure measured, Basis basis, String key, VBox row) {
        measured.on(basis)
                .map(estimate -> words.withInterval(measured.figure(), estimate))
                .ifPresent(
                        text ->
                                row.getChildren()
                                        .add(
                                                MarkedLine.plain(
                                                        Texts.secondary(
                                                                messages.text(key, text)))));
    }
}
