package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.assist.OriginText;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.plan.Plan;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The planned topics, each with the reason why it is there. The questions themselves are shown
/// only when asked for.
final class PlannedList extends VBox {
    private final PlanViewModel model;
    private final Messages messages;

    PlannedList(PlanViewModel model, Messages messages, Plan plan) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll(StyleClass.CARD, "plan-list");
        var text = messages.text("prepare.plan.show");
        var shown = new CheckBox(text);
        shown.setAccessibleText(text);
        shown.setSelected(model.questionsShown().get());
        shown.selectedProperty().subscribe(model::showQuestions);
        var rows = new VBox();
        int number = 1;
        for (var entry : plan.entries()) {
            rows.getChildren().add(row(number++, entry, plan.entries().size() > 1));
        }
        var chosen = model.choice().get().count();
        getChildren().addAll(Texts.card(messages.text("prepare.plan.questions")), rows);
        if (plan.entries().size() < chosen) {
            getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text(
                                            "prepare.plan.fewer", plan.entries().size(), chosen)));
        }
        getChildren().add(shown);
    }

    private Node row(int number, Plan.Entry entry, boolean removable) {
        var question = entry.question();
        var kind =
                messages.text(
                        "prepare.plan.kind",
                        messages.name(question.type()),
                        messages.name(question.difficulty()));
        var reason = new ReasonText(messages, model.planFor().cv()).of(entry.reason());
        var words =
                new VBox(
                        4,
                        Texts.body(
                                messages.text("prepare.plan.topic", entry.reason().skill(), kind)),
                        Texts.secondary(reason));
        model.origin(question.id())
                .map(new OriginText(messages)::ofQuestion)
                .map(Texts::secondary)
                .ifPresent(words.getChildren()::add);
        words.getChildren().getFirst().getStyleClass().add("field-label");
        if (model.questionsShown().get()) {
            words.getChildren().add(Texts.body(question.text()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var figure = Texts.single(Integer.toString(number), StyleClass.SECONDARY);
        var row = new HBox(figure, words);
        if (removable) {
            row.getChildren()
                    .add(
                            Buttons.icon(
                                    Action.of(
                                                    messages.text("prepare.plan.remove", number),
                                                    () -> model.remove(entry))
                                            .icon(Feather.X)));
        }
        row.getStyleClass().add("plan-row");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
