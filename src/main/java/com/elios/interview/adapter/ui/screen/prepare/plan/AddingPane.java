package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.assist.OriginText;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What to ask one more question about. The question itself stays hidden as the others do.
final class AddingPane extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final ComboBox<String> topic = new ComboBox<>();
    private final Map<QuestionType, ToggleButton> types = new EnumMap<>(QuestionType.class);
    private final VBox below = new VBox(12);
    private QuestionType type = QuestionType.TECHNICAL;

    AddingPane(PlanViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add(StyleClass.CARD);
        var planFor = model.planFor();
        topic.getItems()
                .setAll(
                        Stream.concat(
                                        planFor.firstTopics().stream(),
                                        planFor.otherTopics().stream())
                                .toList());
        topic.setMaxWidth(Double.MAX_VALUE);
        topic.getSelectionModel().selectFirst();
        getChildren()
                .addAll(
                        Texts.card(messages.text("prepare.add.title")),
                        new Field(messages.text("prepare.add.topic"), topic, ""),
                        kinds(),
                        below);
    }

    Subscription listen() {
        return Subscription.combine(
                model.state().subscribe(_ -> show()),
                model.adding().state().subscribe(_ -> show()));
    }

    private Node kinds() {
        var pane = new FlowPane(8, 8);
        for (var kind : QuestionType.values()) {
            var chip = Chip.choice(messages.name(kind), kind == type);
            chip.setOnAction(_ -> choose(kind));
            types.put(kind, chip);
            pane.getChildren().add(chip);
        }
        return pane;
    }

    private void choose(QuestionType kind) {
        type = kind;
        types.forEach((each, chip) -> chip.setSelected(each == kind));
    }

    private void show() {
        boolean possible = model.state().get() instanceof PlanState.Ready || model.adding().busy();
        setVisible(!topic.getItems().isEmpty() && hasPlan());
        setManaged(isVisible());
        Focus.during(
                below,
                () ->
                        below.getChildren()
                                .setAll(
                                        model.adding().state().get()
                                                        instanceof AddingState.Adding(var service)
                                                ? adding(service)
                                                : offer(possible)),
                () -> Focus.first(below));
    }

    private boolean hasPlan() {
        return switch (model.state().get()) {
            case PlanState.Planning(var before) -> before != null;
            case PlanState.Ready _, PlanState.Starting _ -> true;
            case PlanState.NothingFits _, PlanState.Failed _ -> false;
        };
    }

    private List<Node> offer(boolean possible) {
        var service = model.adding().service();
        var text =
                service.isPresent()
                        ? messages.text("prepare.add.write")
                        : messages.text("prepare.add.bank");
        var hint =
                service.map(name -> messages.text("prepare.add.write.hint", messages.name(name)))
                        .orElseGet(() -> messages.text("prepare.add.bank.hint"));
        var add = Buttons.secondary(Action.of(text, this::add).hint(hint).icon(Feather.PLUS));
        add.setDisable(!possible || model.isFull());
        var note = note(model.adding().state().get());
        var row = new HBox(add);
        return note == null ? List.of(row) : List.of(row, note);
    }

    private @Nullable Node note(AddingState state) {
        return switch (state) {
            case AddingState.Waiting _ ->
                    model.isFull() ? Texts.secondary(messages.text("prepare.add.full")) : null;
            case AddingState.Adding _ -> null;
            case AddingState.Added(var origin) ->
                    Texts.secondary(
                            messages.text(
                                    "prepare.add.added",
                                    new OriginText(messages).ofQuestion(origin)));
            case AddingState.Stopped _ -> Texts.secondary(messages.text("prepare.add.stopped"));
            case AddingState.NoneLeft _ -> Texts.secondary(messages.text("prepare.add.none"));
            case AddingState.Failed(var failure) ->
                    new ErrorPane(
                            messages,
                            failure,
                            Action.of(messages.text("prepare.again"), this::add));
        };
    }

    private List<Node> adding(@Nullable ServiceName service) {
        var text =
                service == null
                        ? messages.text("prepare.plan.making")
                        : messages.text("prepare.add.writing", messages.name(service));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(text);
        var progress = new VBox(Texts.secondary(text), bar);
        progress.getStyleClass().add(StyleClass.BAR);
        var stop = Action.of(messages.text("assist.stop"), model::stopAdding);
        return List.of(progress, new HBox(Buttons.secondary(stop)));
    }

    private void add() {
        var about = topic.getValue();
        if (about != null) {
            model.add(type, about);
        }
    }
}
