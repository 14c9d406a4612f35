package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.speech.KeptRecording;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Evaluation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The recording of an answer to be heard again, or why it cannot be.
public final class ReplayPane extends VBox {
    private final Messages messages;
    private final Times times;
    private final ReplayViewModel model;
    private final Speech speech;
    private final String submitted;
    private final @Nullable Evaluation evaluation;

    /// @param submitted what was scored
    /// @param evaluation of it; null where there is none
    public ReplayPane(
            Messages messages,
            Times times,
            ReplayViewModel model,
            Speech speech,
            String submitted,
            @Nullable Evaluation evaluation) {
        super(12);
        this.messages = messages;
        this.times = times;
        this.model = model;
        this.speech = speech;
        this.submitted = submitted;
        this.evaluation = evaluation;
        model.state().subscribe(this::show);
        model.load();
    }

    private void show(ReplayState state) {
        switch (state) {
            case ReplayState.Looking _ -> getChildren().clear();
            case ReplayState.Kept(var recording) -> getChildren().setAll(kept(recording));
            case ReplayState.Deleted _ -> say("delivery.replay.deleted");
            case ReplayState.NotReadable(var failure) ->
                    getChildren()
                            .setAll(
                                    Texts.secondary(
                                            messages.text(
                                                    "error." + failure.code(),
                                                    failure.arguments().toArray())));
        }
    }

    private void say(String key) {
        getChildren().setAll(Texts.secondary(messages.text(key)));
    }

    private Node[] kept(KeptRecording recording) {
        var said = TimedText.of(speech.transcript());
        var marks = Mark.of(speech.delivery(), said, submitted, evaluation);
        var wave = new Waveform(model, recording.envelope(), marks, messages, times);
        var problem = Texts.body(messages.text("delivery.replay.failed"));
        problem.visibleProperty().bind(model.failed());
        problem.managedProperty().bind(model.failed());
        var parts =
                new VBox(
                        8,
                        controls(recording),
                        wave,
                        new MarkLegend(messages, marks),
                        problem,
                        Texts.secondary(messages.text("delivery.replay.keys")));
        return said.pieces().isEmpty() ? new Node[] {parts} : new Node[] {parts, words(said)};
    }

    private Node controls(KeptRecording recording) {
        var button =
                Buttons.secondary(
                        Action.of(messages.text("delivery.replay.play"), model::toggle)
                                .icon(Feather.PLAY));
        model.playing().subscribe(playing -> heard(button, playing));
        var clock = Texts.single("", StyleClass.BODY);
        model.position()
                .subscribe(
                        position ->
                                clock.setText(
                                        messages.text(
                                                "delivery.replay.clock",
                                                times.clock(position),
                                                times.clock(recording.envelope().length()))));
        var row = new HBox(16, button, clock);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void heard(Button button, boolean playing) {
        var text = messages.text(playing ? "delivery.replay.pause" : "delivery.replay.play");
        button.setText(text);
        button.setAccessibleText(text);
        button.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
    }

    private Node words(TimedText said) {
        var title = messages.text("delivery.words");
        return new Disclosure(
                Texts.secondary(title), title, () -> new WordFlow(messages, model, said));
    }
}
