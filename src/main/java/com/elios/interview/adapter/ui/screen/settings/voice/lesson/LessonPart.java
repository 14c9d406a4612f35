package com.elios.interview.adapter.ui.screen.settings.voice.lesson;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.screen.room.voice.LevelBar;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.service.turn.PatienceLesson;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Starts the lesson, shows how far it is, and tells what was learnt.
public final class LessonPart extends VBox {
    private static final double SECOND = 1_000;

    private final Messages messages;
    private final Button start;
    private final Button cancel;
    private final ProgressBar bar = new ProgressBar(0);
    private final LevelBar level;
    private final Label left = Texts.secondary("");
    private final VBox progress;

    public LessonPart(LessonViewModel model, Messages messages) {
        super(12);
        this.messages = messages;
        start =
                Buttons.secondary(
                        Action.of(
                                        messages.text(
                                                "voice.lesson.start",
                                                PatienceLesson.LENGTH.toSeconds()),
                                        model::begin)
                                .icon(Feather.MIC));
        cancel = Buttons.secondary(Action.of(messages.text("voice.lesson.cancel"), model::cancel));
        level = new LevelBar(messages.text("voice.level"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(messages.text("voice.lesson.progress"));
        var shown = new VBox(bar);
        shown.getStyleClass().add(StyleClass.BAR);
        var row = new HBox(12, level, left);
        row.setAlignment(Pos.CENTER_LEFT);
        progress =
                new VBox(
                        12,
                        Texts.body(messages.text("voice.lesson.speak")),
                        shown,
                        row,
                        new FlowPane(cancel));
        model.level().subscribe(level::show);
        model.state().subscribe(this::changed);
    }

    private void changed(LessonState state) {
        if (state instanceof LessonState.Listening(var heard) && getChildren().contains(progress)) {
            show(heard);
        } else if (isFocusWithin()) {
            Focus.during(this, () -> render(state), () -> Focus.first(this));
        } else {
            render(state);
        }
    }

    private void render(LessonState state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case LessonState.Resting _ -> List.<Node>of(new FlowPane(start));
                            case LessonState.Opening _ -> {
                                show(Duration.ZERO);
                                yield List.of(progress);
                            }
                            case LessonState.Learning _ -> List.of(busy("voice.lesson.learning"));
                            case LessonState.Listening(var heard) -> {
                                show(heard);
                                yield List.of(progress);
                            }
                            case LessonState.Learnt(var pause) ->
                                    after(
                                            MarkedLine.passed(
                                                    Texts.body(
                                                            messages.text(
                                                                    "voice.lesson.learnt",
                                                                    seconds(pause)))));
                            case LessonState.TooLittle _ -> after(note("voice.lesson.tooLittle"));
                            case LessonState.Lost _ -> after(note("voice.lesson.lost"));
                            case LessonState.Failed(var failure) ->
                                    after(
                                            MarkedLine.failed(
                                                    Texts.body(
                                                            UnsavedNote.words(messages, failure))));
                        });
    }

    private void show(Duration heard) {
        bar.setProgress((double) heard.toMillis() / PatienceLesson.LENGTH.toMillis());
        left.setText(
                messages.text(
                        "voice.lesson.left",
                        PatienceLesson.LENGTH.minus(heard).plusMillis(999).toSeconds()));
    }

    private List<Node> after(Node result) {
        return List.of(new FlowPane(start), result);
    }

    private Node note(String key) {
        return MarkedLine.plain(Texts.body(messages.text(key)));
    }

    private Node busy(String key) {
        return Texts.secondary(messages.text(key));
    }

    private static double seconds(Duration pause) {
        return Math.round(pause.toMillis() / SECOND * 10) / 10.0;
    }
}
