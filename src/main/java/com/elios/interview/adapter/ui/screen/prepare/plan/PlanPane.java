package com.elios.interview.adapter.ui.screen.prepare.plan;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.plan.Plan;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What to be asked at the left, what will be asked at the right.
public final class PlanPane {
    private static final double STACK_BELOW_EM = 54;

    private final PlanViewModel model;
    private final Messages messages;
    private final Times times;
    private final PlanChoices choices;
    private final VBox planned = new VBox();
    private final AddingPane adding;
    private final Label summary = Texts.single("", StyleClass.SECONDARY);
    private final Button start;
    private final Page page;

    public PlanPane(PlanViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        choices = new PlanChoices(model, messages, times);
        adding = new AddingPane(model, messages);
        start =
                Buttons.primary(
                        Action.of(messages.text("prepare.plan.start"), model::start)
                                .icon(Feather.PLAY)
                                .shortcut("Shortcut+Enter"));
        page =
                new Page(
                        new PageHeader(
                                messages.text("prepare.plan.title"),
                                messages.text("prepare.plan.subtitle")),
                        new Columns(STACK_BELOW_EM, 5, 6)
                                .with(choices, new VBox(24, planned, adding)));
    }

    public Region root() {
        return page;
    }

    /// The first choice; `Shortcut+Enter` starts from anywhere.
    public Node firstFocus() {
        return choices.firstFocus();
    }

    public Region actions(Runnable back) {
        var other = Action.of(messages.text("prepare.back"), back).icon(Feather.ARROW_LEFT);
        return new ActionBar(List.of(Buttons.quiet(other)), List.of(summary, start));
    }

    public Subscription listen() {
        return Subscription.combine(
                choices.listen(),
                adding.listen(),
                model.adding().state().subscribe(_ -> sumUp(model.state().get())),
                model.questionsShown().subscribe(_ -> render(model.state().get())),
                model.state().subscribe(this::render));
    }

    /// Taking a question out leaves the keyboard among the questions.
    private void render(PlanState state) {
        Focus.during(planned, () -> show(state), () -> Focus.first(planned));
    }

    private void show(PlanState state) {
        start.setDisable(!(state instanceof PlanState.Ready));
        planned.getChildren()
                .setAll(
                        switch (state) {
                            case PlanState.Planning(var before) ->
                                    before == null
                                            ? new Skeleton(
                                                    messages.text("prepare.plan.making"), 240)
                                            : list(before, true);
                            case PlanState.Ready(var plan) -> list(plan, false);
                            case PlanState.Starting(var plan) -> list(plan, true);
                            case PlanState.NothingFits _ -> nothingFits();
                            case PlanState.Failed(var failure) ->
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(messages.text("prepare.again"), model::plan));
                        });
        sumUp(state);
    }

    private void sumUp(PlanState state) {
        summary.setText(
                switch (state) {
                    case PlanState.Planning _ ->
                            model.adding().busy() ? "" : messages.text("prepare.plan.making");
                    case PlanState.Ready(var plan) -> summary(plan);
                    case PlanState.Starting(var plan) -> summary(plan);
                    case PlanState.NothingFits _, PlanState.Failed _ -> "";
                });
    }

    private String summary(Plan plan) {
        return messages.text(
                "prepare.plan.summary",
                plan.entries().size(),
                times.minutes(PlanViewModel.length(plan.entries())));
    }

    private Node list(Plan plan, boolean stale) {
        var list = new PlannedList(model, messages, plan);
        if (stale) {
            list.getStyleClass().add("stale");
        }
        list.setDisable(stale);
        return list;
    }

    private Node nothingFits() {
        return new Card(
                Texts.card(messages.text("prepare.plan.nothing")),
                Texts.body(messages.text("prepare.plan.nothing.detail")));
    }
}
