package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.application.usecase.speech.LeftOut;
import com.elios.interview.domain.model.speech.TurnTaking;
import com.elios.interview.domain.service.level.Level;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The microphone below the answer: the button that opens it, how loud it is, who writes down what
/// is said, and what is not certain yet.
public final class HearingPane extends VBox {
    private final HearingModel model;
    private final Messages messages;
    private final Times times;
    private final Supplier<TurnTaking> taking;
    private final Button speak;
    private final LevelBar level;
    private final Button check;
    private final Label status = Texts.secondary("");
    private final Label clipped;
    private final Label uncertain = Texts.body("");
    private final Label note = Texts.body("");
    private final Button write;
    private final Button stopWriting;
    private boolean held;

    /// @param checkSound leaves for the sound check
    public HearingPane(
            HearingModel model,
            Messages messages,
            Times times,
            Supplier<TurnTaking> taking,
            Runnable checkSound) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.taking = taking;
        speak =
                Buttons.secondary(
                        Action.of(messages.text("room.voice.speak"), this::pressed)
                                .icon(Feather.MIC)
                                .shortcut("Shortcut+M"));
        speak.armedProperty().subscribe(this::held);
        check =
                Buttons.quiet(
                        Action.of(messages.text("room.voice.check"), checkSound)
                                .hint(messages.text("room.voice.check.hint")));
        level = new LevelBar(messages.text("room.voice.level"));
        clipped = Texts.single(messages.text("room.voice.clipped"), StyleClass.PARTLY);
        uncertain.getStyleClass().add(StyleClass.SECONDARY);
        note.getStyleClass().add(StyleClass.NOTE);
        note.setMaxWidth(Double.MAX_VALUE);
        write =
                Buttons.secondary(
                        Action.of(messages.text("room.voice.write"), model::writeDown)
                                .icon(Feather.EDIT_3));
        stopWriting =
                Buttons.quiet(
                        Action.of(messages.text("room.voice.write.stop"), model::stopWriting));
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        var row = new HBox(12, speak, level, clipped, status, check);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(uncertain, row, note, write, stopWriting);
        showOnly(uncertain, false);
        model.uncertain().subscribe(this::uncertain);
        model.level().subscribe(this::level);
        model.state().subscribe(this::showKeepingFocus);
    }

    private void pressed() {
        if (taking.get() == TurnTaking.PUSH_TO_TALK) {
            return;
        }
        if (model.isOpen()) {
            model.stop(() -> {});
        } else {
            model.open();
        }
    }

    /// The key that presses a button talks while it is held.
    private void held(boolean now) {
        if (taking.get() != TurnTaking.PUSH_TO_TALK || now == held) {
            return;
        }
        held = now;
        if (now) {
            model.open();
        } else {
            model.stop(() -> {});
        }
    }

    private void uncertain(String text) {
        uncertain.setText(text.isEmpty() ? "" : messages.text("room.voice.uncertain", text));
        showOnly(uncertain, !text.isEmpty());
    }

    private void level(Level now) {
        level.show(now);
        showOnly(clipped, now.clipped() > 0);
    }

    /// The keyboard stays on a button that is still there.
    private void showKeepingFocus(HearingShown state) {
        if (isFocusWithin()) {
            Focus.during(this, () -> show(state), this::nextFocus);
        } else {
            show(state);
        }
    }

    private Optional<Button> nextFocus() {
        return Stream.of(stopWriting, write, speak).filter(Node::isVisible).findFirst();
    }

    private void show(HearingShown state) {
        boolean open = model.isOpen();
        showOnly(level, open);
        showOnly(check, state instanceof HearingShown.Off);
        boolean writing = state instanceof HearingShown.WritingDown;
        speak.setDisable(writing);
        showOnly(stopWriting, writing);
        showOnly(write, canBeWritten(state));
        name(open);
        note(null);
        switch (state) {
            case HearingShown.Off(var said) -> {
                status.setText(
                        messages.text(
                                taking.get() == TurnTaking.PUSH_TO_TALK
                                        ? "room.voice.hold"
                                        : "room.voice.off"));
                said.ifPresent(this::note);
            }
            case HearingShown.Opening _ -> status.setText(messages.text("room.voice.opening"));
            case HearingShown.Hearing hearing -> {
                status.setText(hearing.seemsOver() ? over(hearing.by()) : by(hearing.by()));
                note(hearing.note());
            }
            case HearingShown.Finishing _ -> status.setText(messages.text("room.voice.finishing"));
            case HearingShown.WritingDown(var until) ->
                    status.setText(
                            until == null
                                    ? messages.text("room.voice.writing")
                                    : messages.text(
                                            "room.voice.writing.until", times.clock(until)));
        }
    }

    private static boolean canBeWritten(HearingShown state) {
        return state instanceof HearingShown.Off(var note)
                && note.flatMap(HearingShown.Note::leftOut)
                        .filter(LeftOut::canBeWritten)
                        .isPresent();
    }

    private void name(boolean open) {
        var text =
                messages.text(
                        taking.get() == TurnTaking.PUSH_TO_TALK
                                ? "room.voice.push"
                                : open ? "room.voice.stop" : "room.voice.speak");
        speak.setText(text);
        speak.setAccessibleText(text);
        speak.setGraphic(new FontIcon(open ? Feather.SQUARE : Feather.MIC));
    }

    private String over(HearingState by) {
        return messages.text(
                by instanceof HearingState.OnlyRecording
                        ? "room.voice.over.typed"
                        : "room.voice.over");
    }

    private String by(HearingState state) {
        return switch (state) {
            case HearingState.Connecting(var by, var instead) ->
                    with(messages.text("room.voice.connecting", messages.name(by)), instead);
            case HearingState.Live(var by, var instead) ->
                    with(messages.text("room.voice.live", messages.name(by)), instead);
            case HearingState.Reconnecting(var by, var instead) ->
                    with(messages.text("room.voice.reconnecting", messages.name(by)), instead);
            case HearingState.OnlyRecording(var instead) ->
                    with(messages.text("room.voice.recording"), instead);
        };
    }

    private String with(String text, @Nullable Handover instead) {
        return instead == null
                ? text
                : text
                        + " "
                        + messages.text(
                                "room.voice.instead",
                                messages.name(instead.from()),
                                messages.name(instead.problem()));
    }

    private void note(HearingShown.@Nullable Note said) {
        note.setText(
                switch (said) {
                    case null -> "";
                    case HearingShown.Note.NotOpened(var failure) ->
                            messages.text("error." + failure.code(), failure.arguments().toArray())
                                    + " "
                                    + messages.text("error." + failure.code() + ".kept");
                    case HearingShown.Note.Lost(_, var what) ->
                            what.map(this::incomplete)
                                    .map(more -> messages.text("room.voice.lost") + " " + more)
                                    .orElseGet(() -> messages.text("room.voice.lost"));
                    case HearingShown.Note.NotKept(var code) ->
                            messages.text("room.voice.notKept", messages.text("error." + code));
                    case HearingShown.Note.Incomplete(var what) -> incomplete(what);
                    case HearingShown.Note.StillIncomplete(var what, var failed) ->
                            with(incomplete(what), failed);
                });
        showOnly(note, said != null);
    }

    private String incomplete(LeftOut what) {
        return messages.text(
                what.canBeWritten() ? "room.voice.incomplete.write" : "room.voice.incomplete",
                times.clock(what.from()),
                what.from().toSeconds());
    }

    private static void showOnly(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
