package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.pace.Pace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the person can choose about a plan.
final class PlanChoices extends VBox {
    private final PlanViewModel model;
    private final Messages messages;
    private final Times times;
    private final Slider count = new Slider(1, PlanChoice.MOST, PlanChoice.USUAL);
    private final Label counted = Texts.secondary("");
    private final List<Option> options = new ArrayList<>();

    PlanChoices(PlanViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        getStyleClass().add(StyleClass.CARD);
        count.setMajorTickUnit(1);
        count.setMinorTickCount(0);
        count.setSnapToTicks(true);
        count.setBlockIncrement(1);
        count.setAccessibleText(messages.text("prepare.plan.count"));
        count.valueProperty().subscribe(value -> counted(value.intValue()));
        count.valueChangingProperty().subscribe(this::choseCount);
        count.valueProperty().subscribe(_ -> choseCount(count.isValueChanging()));
        getChildren()
                .addAll(
                        group("prepare.plan.count", count, counted),
                        group("prepare.plan.topics", topics(), hint("prepare.plan.topics.hint")),
                        group("prepare.plan.types", types()),
                        group("prepare.plan.difficulty", difficulties()),
                        group("prepare.plan.mode", modes(), hint("prepare.plan.mode.hint")),
                        group(
                                "prepare.plan.followUps",
                                followUps(),
                                hint("prepare.plan.followUps.hint")));
    }

    Node firstFocus() {
        return count;
    }

    Subscription listen() {
        return Subscription.combine(
                model.choice().subscribe(this::show),
                model.state().subscribe(_ -> counted((int) Math.round(count.getValue()))));
    }

    private void show(PlanChoice choice) {
        count.setValue(choice.count());
        options.forEach(option -> option.chip().setSelected(option.chosen().test(choice)));
    }

    private void counted(int questions) {
        var minutes = times.minutes(length(questions));
        counted.setText(messages.text("prepare.plan.counted", questions, minutes));
    }

    /// As planned where there is a plan of that many questions, else an estimate.
    private Duration length(int questions) {
        return model.state().get() instanceof PlanState.Ready(var plan)
                        && plan.entries().size() == questions
                ? PlanViewModel.length(plan.entries())
                : Pace.USUAL.multipliedBy(questions);
    }

    /// Waits until the person lets go of the thumb.
    private void choseCount(boolean changing) {
        if (!changing) {
            model.choose(choice -> choice.withCount((int) Math.round(count.getValue())));
        }
    }

    private Node topics() {
        var pane = new FlowPane(8, 8);
        model.planFor().firstTopics().forEach(topic -> pane.getChildren().add(topic(topic)));
        var others = model.planFor().otherTopics();
        if (!others.isEmpty()) {
            pane.getChildren().add(more(others, pane));
        }
        return pane;
    }

    private ToggleButton topic(String topic) {
        return option(topic, c -> c.topics().contains(topic), c -> c.toggled(topic));
    }

    /// Gives way to the topics that it stands for.
    private Button more(List<String> others, FlowPane pane) {
        var button = Buttons.quiet(Action.of(messages.text("prepare.plan.topics.more"), () -> {}));
        button.setOnAction(
                _ -> {
                    var chips = others.stream().map(this::topic).toList();
                    pane.getChildren().addAll(chips);
                    chips.getFirst().requestFocus();
                    pane.getChildren().remove(button);
                });
        return button;
    }

    private Node types() {
        var pane = new FlowPane(8, 8);
        for (var type : QuestionType.values()) {
            pane.getChildren()
                    .add(
                            option(
                                    messages.name(type),
                                    c -> c.types().contains(type),
                                    c -> c.toggled(type)));
        }
        return pane;
    }

    private Node difficulties() {
        var any = model.planFor().cv() == null ? "prepare.plan.anyLevel" : "prepare.plan.cvLevel";
        var pane = new FlowPane(8, 8);
        pane.getChildren()
                .add(
                        option(
                                messages.text(any),
                                c -> c.difficulty() == null,
                                c -> c.withDifficulty(null)));
        for (var difficulty : Difficulty.values()) {
            pane.getChildren()
                    .add(
                            option(
                                    messages.name(difficulty),
                                    c -> c.difficulty() == difficulty,
                                    c -> c.withDifficulty(difficulty)));
        }
        return pane;
    }

    private Node modes() {
        var pane = new FlowPane(8, 8);
        for (var mode : InterviewMode.values()) {
            pane.getChildren()
                    .add(option(messages.name(mode), c -> c.mode() == mode, c -> c.withMode(mode)));
        }
        return pane;
    }

    private Node followUps() {
        return new FlowPane(
                8,
                8,
                option(
                        messages.text("prepare.plan.followUps.on"),
                        PlanChoice::followUps,
                        c -> c.withFollowUps(true)),
                option(
                        messages.text("prepare.plan.followUps.off"),
                        c -> !c.followUps(),
                        c -> c.withFollowUps(false)));
    }

    /// A chip that shows the choice, whatever a click made of it before.
    private ToggleButton option(
            String text, Predicate<PlanChoice> chosen, UnaryOperator<PlanChoice> change) {
        var chip = Chip.choice(text, chosen.test(model.choice().get()));
        chip.setOnAction(
                _ -> {
                    model.choose(change);
                    show(model.choice().get());
                });
        options.add(new Option(chip, chosen));
        return chip;
    }

    private Node hint(String key) {
        return Texts.secondary(messages.text(key));
    }

    private Node group(String title, Node... content) {
        var name = Texts.body(messages.text(title));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        var group = new VBox(8, name);
        group.getChildren().addAll(content);
        return group;
    }

    private record Option(ToggleButton chip, Predicate<PlanChoice> chosen) {}
}
