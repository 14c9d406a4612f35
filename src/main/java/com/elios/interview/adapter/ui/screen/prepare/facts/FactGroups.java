package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The facts in groups, each with what can be corrected.
final class FactGroups {
    private static final double STACK_BELOW_EM = 26;

    private final FactsViewModel model;
    private final Messages messages;
    private final FactFields fields;

    FactGroups(FactsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fields = new FactFields(messages);
    }

    List<Node> all() {
        return List.of(
                person(),
                group(
                        "prepare.facts.roles",
                        "prepare.facts.roles.add",
                        model::addRole,
                        model.roles(),
                        this::role),
                new SkillGroup(model, messages),
                group(
                        "prepare.facts.education",
                        "prepare.facts.education.add",
                        model::addEducation,
                        model.education(),
                        this::education));
    }

    private Node person() {
        return new Card(
                Texts.card(messages.text("prepare.facts.person")),
                pair(
                        fields.text("prepare.facts.name", model.name()),
                        fields.text("prepare.facts.email", model.email())),
                fields.years("prepare.facts.years", model.years()));
    }

    private Node role(RoleDraft role) {
        var end = fields.date("prepare.facts.end", role.end());
        end.disableProperty().bind(role.current());
        var remove =
                fields.remove(
                        messages.text("prepare.facts.remove", role.title().text().get()),
                        () -> model.removeRole(role));
        var dates =
                new HBox(
                        12,
                        grow(fields.date("prepare.facts.start", role.start())),
                        grow(end),
                        fields.current(role.current()),
                        remove);
        dates.setAlignment(Pos.BOTTOM_LEFT);
        var entry =
                new VBox(
                        12,
                        pair(
                                fields.text("prepare.facts.title.role", role.title()),
                                fields.text("prepare.facts.organisation", role.organisation())),
                        dates);
        return selecting(entry, () -> model.select(role.source()));
    }

    private Node education(EducationDraft degree) {
        var remove =
                fields.remove(
                        messages.text("prepare.facts.remove", degree.degree().text().get()),
                        () -> model.removeEducation(degree));
        var dates =
                new HBox(
                        12,
                        grow(fields.date("prepare.facts.start", degree.start())),
                        grow(fields.date("prepare.facts.end", degree.end())),
                        remove);
        dates.setAlignment(Pos.BOTTOM_LEFT);
        var entry =
                new VBox(
                        12,
                        pair(
                                fields.text("prepare.facts.degree", degree.degree()),
                                fields.text("prepare.facts.institution", degree.institution())),
                        dates);
        return selecting(entry, () -> model.select(degree.source()));
    }

    private <T> Card group(
            String title,
            String addText,
            Runnable add,
            ObservableList<T> items,
            Function<T, Node> row) {
        var list = new VBox(16);
        items.forEach(item -> list.getChildren().add(row.apply(item)));
        items.addListener(
                (ListChangeListener<T>)
                        change -> {
                            while (change.next()) {
                                int from = change.getFrom();
                                list.getChildren().remove(from, from + change.getRemovedSize());
                                list.getChildren()
                                        .addAll(
                                                from,
                                                change.getAddedSubList().stream()
                                                        .map(row)
                                                        .toList());
                            }
                        });
        var more = Buttons.quiet(Action.of(messages.text(addText), add).icon(Feather.PLUS));
        return new Card(Texts.card(messages.text(title)), list, new HBox(more));
    }

    /// The fact's line is shown as soon as one of its fields has the focus.
    private static Node selecting(VBox entry, Runnable select) {
        entry.getStyleClass().add("fact-separator");
        entry.focusWithinProperty()
                .subscribe(
                        within -> {
                            if (within) {
                                select.run();
                            }
                        });
        entry.setOnMouseClicked(_ -> select.run());
        return entry;
    }

    private static Node pair(Node one, Node other) {
        return new Columns(STACK_BELOW_EM, 1, 1).with(one, other);
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
