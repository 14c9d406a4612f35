package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to work on next, the most useful first.
final class WorkOn extends VBox {
    /// @param open shows the question of the given place, from 0
    WorkOn(Messages messages, List<WorkItem> items, IntConsumer open) {
        var card = Card.accent(Texts.section(messages.text("report.workOn", items.size())));
        for (int i = 0; i < items.size(); i++) {
            card.getChildren().add(item(messages, i + 1, items.get(i), open));
        }
        getChildren().add(card);
    }

    private static Node item(Messages messages, int number, WorkItem item, IntConsumer open) {
        var words =
                new VBox(
                        4,
                        Texts.card(item.skill()),
                        Texts.secondary(messages.text("report.workOn.missing")));
        item.missing().forEach(point -> words.getChildren().add(point(point)));
        HBox.setHgrow(words, Priority.ALWAYS);
        var show =
                Action.of(
                        messages.text("report.workOn.open", item.index() + 1),
                        () -> open.accept(item.index()));
        var figure = Texts.single(Integer.toString(number), StyleClass.SECTION_TITLE);
        return new HBox(16, figure, words, Buttons.quiet(show));
    }

    private static Node point(String text) {
        var words = Texts.body(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, Texts.single("•", StyleClass.SECONDARY), words);
    }
}
