package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.service.TestConnection;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Starts the test of a connection, and tells what came of it.
public final class TestPart extends VBox {
    private final TrialViewModel model;
    private final Messages messages;
    private final Supplier<Target> target;

    /// @param target as it is set up now
    public TestPart(TrialViewModel model, Messages messages, Supplier<Target> target) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.target = target;
        model.state().subscribe(this::changed);
    }

    private void changed(TrialState state) {
        if (isFocusWithin()) {
            Focus.during(this, () -> show(state), () -> Focus.first(this));
        } else {
            show(state);
        }
    }

    private void show(TrialState state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case TrialState.NotRun _ -> List.of(start());
                            case TrialState.Running _ -> running();
                            case TrialState.Done(var result) -> List.of(start(), done(result));
                            case TrialState.Broken(var failure) ->
                                    List.of(start(), ProblemNote.of(messages, failure));
                        });
    }

    private Node start() {
        var service = messages.name(target.get().service());
        return new FlowPane(
                Buttons.secondary(
                        Action.of(messages.text("services.test"), model::run)
                                .hint(messages.text("services.test.hint", service))
                                .icon(Feather.ACTIVITY)));
    }

    private List<Node> running() {
        var text = messages.text("services.test.running", target.get().host());
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(text);
        var progress = new VBox(bar, Texts.secondary(text));
        progress.getStyleClass().add(StyleClass.BAR);
        return List.of(
                progress,
                new FlowPane(
                        Buttons.secondary(
                                Action.of(messages.text("services.test.stop"), model::forget))));
    }

    private Node done(TestConnection.Result result) {
        var tried = target.get();
        var problem = result.problem();
        return problem == null
                ? MarkedLine.passed(
                        Texts.body(
                                messages.text(
                                        "services.test.works",
                                        tried.model(),
                                        result.took().toMillis())))
                : ProblemNote.of(messages, problem, result.detail(), tried);
    }
}
