package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.assist.CheckModel;
import com.elios.interview.domain.model.opinion.ModelCheck;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.trust.CheckOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The check that a model has to pass before its scores count.
public final class CheckPart extends VBox {
    private final CheckViewModel model;
    private final Messages messages;
    private final Supplier<Target> target;
    private final VBox standing = new VBox();
    private final VBox work = new VBox(12);
    private final ProgressBar bar = new ProgressBar();
    private final Label headway = Texts.secondary("");

    /// @param target the chosen model
    public CheckPart(CheckViewModel model, Messages messages, Supplier<Target> target) {
        super(12);
        this.model = model;
        this.messages = messages;
        this.target = target;
        var name = Texts.body(messages.text("services.check"));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(messages.text("services.check.running"));
        var what = messages.text("services.check.what", CheckModel.CALLS);
        getChildren().addAll(new VBox(4, name, Texts.secondary(what)), standing, work);
        model.state().subscribe(this::changed);
    }

    /// @param passed null where the chosen model was not checked
    public void show(@Nullable Boolean passed) {
        standing.getChildren()
                .setAll(
                        passed == null
                                ? MarkedLine.plain(Texts.body(messages.text("services.check.none")))
                                : passed
                                        ? MarkedLine.passed(
                                                Texts.body(messages.text("services.check.passed")))
                                        : MarkedLine.failed(
                                                Texts.body(
                                                        messages.text("services.check.failed"))));
    }

    private void changed(CheckState state) {
        if (state instanceof CheckState.Running(var done) && bar.getScene() != null) {
            show(done);
        } else if (isFocusWithin()) {
            Focus.during(this, () -> show(state), () -> Focus.first(this));
        } else {
            show(state);
        }
    }

    private void show(CheckState state) {
        work.getChildren()
                .setAll(
                        switch (state) {
                            case CheckState.NotRun _ -> List.of(start());
                            case CheckState.Running(var done) -> running(done);
                            case CheckState.Done(var check) -> done(check);
                            case CheckState.Declined(var why) ->
                                    List.of(
                                            start(),
                                            ProblemNote.of(
                                                    messages,
                                                    why.problem(),
                                                    why.detail(),
                                                    target.get()));
                            case CheckState.Broken(var failure) ->
                                    List.of(start(), ProblemNote.of(messages, failure));
                        });
    }

    private Node start() {
        return new FlowPane(
                Buttons.secondary(
                        Action.of(messages.text("services.check.run"), model::run)
                                .icon(Feather.CHECK_SQUARE)));
    }

    private List<Node> running(Headway done) {
        show(done);
        var progress = new VBox(bar, headway);
        progress.getStyleClass().add(StyleClass.BAR);
        return List.of(
                progress,
                new FlowPane(
                        Buttons.secondary(
                                Action.of(messages.text("services.check.stop"), model::forget))));
    }

    private void show(Headway done) {
        double share = (double) done.done() / done.of();
        var text = messages.text("services.check.headway", Math.round(100 * share));
        bar.setProgress(share);
        bar.setAccessibleHelp(text);
        headway.setText(text);
    }

    private List<Node> done(ModelCheck check) {
        List<Node> lines = new ArrayList<>();
        lines.add(
                Texts.body(
                        messages.text(
                                "services.check.done", check.source().model(), check.questions())));
        check.outcomes().stream()
                .filter(outcome -> outcome.of() > 0)
                .forEach(outcome -> lines.add(line(outcome)));
        lines.add(line(check.repeated()));
        lines.add(start());
        return lines;
    }

    private Node line(Spread spread) {
        var key =
                spread.isUnstable()
                        ? "services.check.spread.failed"
                        : "services.check.spread.passed";
        var text =
                Texts.body(
                        messages.text(
                                key, Math.round(spread.lowest()), Math.round(spread.highest())));
        return spread.isUnstable() ? MarkedLine.failed(text) : MarkedLine.passed(text);
    }

    private Node line(CheckOutcome outcome) {
        boolean bound = outcome.check().everywhere();
        boolean passes = ModelCheck.passes(outcome);
        var key =
                !bound
                        ? "services.check.share"
                        : passes ? "services.check.line.passed" : "services.check.line.failed";
        var text =
                Texts.body(
                        messages.text(
                                key,
                                messages.name(outcome.check()),
                                outcome.passed(),
                                outcome.of()));
        return !bound
                ? MarkedLine.plain(text)
                : passes ? MarkedLine.passed(text) : MarkedLine.failed(text);
    }
}
