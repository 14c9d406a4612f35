package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.Scroll;
import com.elios.interview.adapter.ui.kit.frame.Bar;
import com.elios.interview.adapter.ui.kit.state.BusyPane;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.prepare.facts.FactsPane;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanPane;
import com.elios.interview.domain.model.cv.CvStage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Preparing an interview: three steps below one progress line.
public final class PrepareView extends StateScreen<PrepareState> {
    private static final List<CvStage> STAGES = List.of(CvStage.values());

    private final PrepareViewModel model;
    private final Messages messages;
    private final Times times;
    private final Desktop desktop;
    private final BorderPane page;
    private Subscription step = Subscription.EMPTY;
    private @Nullable BusyPane reading;
    private @Nullable PlanPane planning;

    public PrepareView(PrepareViewModel model, Messages messages, Times times, Desktop desktop) {
        var page = new BorderPane();
        super(messages.text("prepare.title"), model.state(), page);
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.desktop = desktop;
        this.page = page;
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        step.unsubscribe();
        model.hide();
    }

    @Override
    public boolean onEscape() {
        return model.back();
    }

    @Override
    protected Optional<? extends Node> firstFocus() {
        return planning == null ? Focus.first(page) : Optional.of(planning.firstFocus());
    }

    @Override
    protected void render(PrepareState state) {
        if (state instanceof PrepareState.Reading(_, var stage) && reading != null) {
            reading.showStage(STAGES.indexOf(stage));
            return;
        }
        reading = null;
        planning = null;
        step.unsubscribe();
        step = Subscription.EMPTY;
        page.setTop(new StepLine(messages, state.step()));
        page.setBottom(null);
        switch (state) {
            case PrepareState.Loading _ ->
                    show(new Skeleton(messages.text("prepare.loading"), 40, 240));
            case PrepareState.ChooseCv choose ->
                    show(new CvStep(model, messages, desktop).of(choose));
            case PrepareState.Reading(var file, var stage) -> show(reading(file, stage));
            case PrepareState.CheckFacts(var facts, var reading, var saving) -> {
                var pane = new FactsPane(facts, reading, messages);
                page.setCenter(pane.root());
                page.setBottom(pane.actions(model::confirm, model::back, saving));
                step = pane.listen();
            }
            case PrepareState.MakePlan(var plan) -> {
                var pane = new PlanPane(plan, messages, times);
                planning = pane;
                page.setCenter(pane.root());
                page.setBottom(pane.actions(model::back));
                step = pane.listen();
            }
            case PrepareState.Failed(var failure) ->
                    show(
                            new ErrorPane(
                                    messages,
                                    failure,
                                    Action.of(messages.text("prepare.again"), model::load)));
        }
        if (page.getCenter() instanceof Scroll scrolling) {
            step = step.and(scrolling.barWidth().subscribe(width -> lineUp(width.doubleValue())));
        }
    }

    /// Keeps the step line and the actions in line with a page that scrolls.
    private void lineUp(double barWidth) {
        for (var part : page.getChildren()) {
            if (part instanceof Bar bar) {
                bar.leaveRoom(barWidth);
            }
        }
    }

    private BusyPane reading(String file, CvStage stage) {
        var pane =
                new BusyPane(
                        messages.text("prepare.reading", file),
                        Arrays.stream(CvStage.values()).map(messages::name).toList(),
                        Action.of(messages.text("prepare.cancel"), model::cancelReading));
        pane.showStage(STAGES.indexOf(stage));
        reading = pane;
        return pane;
    }

    private void show(Node... content) {
        page.setCenter(new Page(content));
    }
}
