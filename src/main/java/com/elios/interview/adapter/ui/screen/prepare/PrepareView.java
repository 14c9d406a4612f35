package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.state.BusyPane;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.prepare.facts.FactsPane;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanPane;
import com.elios.interview.domain.model.cv.CvStage;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Preparing an interview: three steps below one progress line.
public final class PrepareView implements Screen {
    private static final List<CvStage> STAGES = List.of(CvStage.values());

    private final PrepareViewModel model;
    private final Messages messages;
    private final Times times;
    private final Desktop desktop;
    private final BorderPane root = new BorderPane();
    private Subscription subscription = Subscription.EMPTY;
    private Subscription step = Subscription.EMPTY;
    private @Nullable BusyPane reading;

    public PrepareView(PrepareViewModel model, Messages messages, Times times, Desktop desktop) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.desktop = desktop;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public String title() {
        return messages.text("prepare.title");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        subscription.unsubscribe();
        step.unsubscribe();
        model.hide();
    }

    @Override
    public boolean onEscape() {
        return model.back();
    }

    private void render(PrepareState state) {
        if (state instanceof PrepareState.Reading(_, var stage) && reading != null) {
            reading.showStage(STAGES.indexOf(stage));
            return;
        }
        reading = null;
        step.unsubscribe();
        step = Subscription.EMPTY;
        root.setTop(new StepLine(messages, state.step()));
        root.setBottom(null);
        switch (state) {
            case PrepareState.Loading _ ->
                    show(new Skeleton(messages.text("prepare.loading"), 40, 240));
            case PrepareState.ChooseCv choose ->
                    show(new CvStep(model, messages, desktop).of(choose));
            case PrepareState.Reading(var file, var stage) -> show(reading(file, stage));
            case PrepareState.CheckFacts(var facts, var saving) -> {
                var pane = new FactsPane(facts, messages);
                root.setCenter(pane.root());
                root.setBottom(pane.actions(model::confirm, model::back, saving));
                step = pane.listen();
            }
            case PrepareState.MakePlan(var plan) -> {
                var pane = new PlanPane(plan, messages, times);
                root.setCenter(pane.root());
                root.setBottom(pane.actions(model::back));
                step = pane.listen();
            }
            case PrepareState.Failed(var failure) ->
                    show(
                            new ErrorPane(
                                    messages,
                                    failure,
                                    Action.of(messages.text("prepare.again"), model::load)));
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
        root.setCenter(new Page(content));
    }
}
