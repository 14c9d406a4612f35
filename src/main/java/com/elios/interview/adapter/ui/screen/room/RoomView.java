package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Motion;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.interview.InterviewBar;
import com.elios.interview.adapter.ui.screen.interview.InterviewFrame;
import com.elios.interview.adapter.ui.screen.interview.QuestionHead;
import com.elios.interview.adapter.ui.screen.room.voice.SpeakingPane;
import com.elios.interview.adapter.ui.screen.room.voice.SpokenQuestion;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.service.pace.Pace;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The interview room.
public final class RoomView extends StateScreen<RoomState> {
    private final RoomViewModel model;
    private final Messages messages;
    private final Times times;
    private final InterviewFrame frame;
    private final Label clock = Texts.single("", StyleClass.SECONDARY);
    private final Answering answering;
    private final Drawer drawer;
    private final SpeakingPane speaking;

    public RoomView(RoomViewModel model, Messages messages, Times times) {
        this(model, messages, times, new InterviewFrame());
    }

    private RoomView(RoomViewModel model, Messages messages, Times times, InterviewFrame frame) {
        super(messages.text("room.title"), model.state(), frame);
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.frame = frame;
        answering = new Answering(model, messages, times);
        speaking = new SpeakingPane(model.speaking(), messages);
        drawer = new Drawer(model.drawer(), messages);
        frame.page().setFitToHeight(true);
        model.elapsed().subscribe(elapsed -> clock.setText(times.clock(elapsed)));
        model.drawer().open().subscribe(_ -> showDrawer());
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        model.hide();
    }

    @Override
    protected Subscription listen() {
        var ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        return ticking::stop;
    }

    @Override
    public void saveNow() {
        model.saveNow();
    }

    /// In the drawer it closes the drawer; elsewhere it is the way out.
    @Override
    public boolean onEscape() {
        if (!drawer.isFocusWithin()) {
            return false;
        }
        model.drawer().close();
        return true;
    }

    @Override
    protected Optional<? extends Node> firstFocus() {
        return model.state().get() instanceof RoomState.Asking
                ? Optional.of(answering.editor())
                : super.firstFocus();
    }

    @Override
    protected void render(RoomState state) {
        switch (state) {
            case RoomState.Loading _ ->
                    frame.show(new Skeleton(messages.text("room.loading"), 24, 72, 280));
            case RoomState.Asking(var ask, var remark) -> {
                show(ask, true, answering.writing(ask, remark));
                answering.editor().takeFocus();
            }
            case RoomState.Evaluating(var ask) -> show(ask, false, answering.evaluating());
            case RoomState.Paused(var ask) -> {
                frame.show(new RoomNotice(messages).paused(model));
                frame.setBar(bar(ask, false));
            }
            case RoomState.EvaluationFailed(var ask, var failure) -> {
                frame.show(new RoomNotice(messages).evaluationFailed(model, failure));
                frame.setBar(bar(ask, false));
            }
            case RoomState.Finishing _ -> frame.show(new RoomNotice(messages).finishing());
            case RoomState.Failed(var failure) -> frame.show(failed(failure));
        }
        showDrawer();
    }

    private Node failed(Failure failure) {
        var again = Action.of(messages.text("room.again"), model::load);
        var leave = Action.of(messages.text("room.leave"), model::leave);
        return new VBox(16, new ErrorPane(messages, failure, again), Buttons.quiet(leave));
    }

    private void show(NextQuestion.Asked ask, boolean counting, Region answer) {
        VBox.setVgrow(answer, Priority.ALWAYS);
        switch (ask) {
            case NextQuestion.Ask first ->
                    frame.show(
                            spoken(QuestionHead.asked(messages, first.question())),
                            speaking,
                            answer);
            case NextQuestion.AskMore more ->
                    frame.show(
                            Before.of(messages, more),
                            spoken(Before.asked(messages, more)),
                            speaking,
                            answer);
        }
        frame.setBar(bar(ask, counting));
    }

    private Node spoken(Node question) {
        return new SpokenQuestion(model.speaking(), messages, question);
    }

    /// Hidden while the question is.
    private void showDrawer() {
        var state = model.state().get();
        boolean asking = state instanceof RoomState.Asking;
        boolean shown =
                model.drawer().open().get() && (asking || state instanceof RoomState.Evaluating);
        drawer.setDisable(!asking);
        if (shown && !frame.hasSide()) {
            frame.setSide(drawer);
            Motion.appear(drawer);
        } else if (!shown) {
            boolean left = drawer.isFocusWithin();
            frame.clearSide();
            if (left) {
                answering.editor().requestFocus();
            }
        }
    }

    private InterviewBar bar(NextQuestion.Asked ask, boolean counting) {
        var suggested =
                Texts.single(
                        ask instanceof NextQuestion.Ask
                                ? messages.text(
                                        "room.suggested", times.minutes(Pace.of(ask.question())))
                                : messages.text(
                                        "room.more.number", ask.place().followUp(), FollowUp.MOST),
                        StyleClass.SECONDARY);
        var pause =
                Buttons.icon(
                        Action.of(messages.text("room.pause"), model::pause)
                                .hint(messages.text("room.pause.hint"))
                                .icon(Feather.PAUSE));
        List<Node> parts =
                counting
                        ? List.of(clock, suggested, drawerButton(), pause)
                        : List.of(clock, suggested);
        return new InterviewBar(messages, ask.index(), ask.total(), parts, model::leave);
    }

    private Node drawerButton() {
        var text = Drawer.name(model.drawer().hinting().get());
        return Buttons.quiet(
                Action.of(messages.text(text), this::toggleDrawer)
                        .hint(messages.text("room.drawer.hint"))
                        .icon(Feather.EDIT_3)
                        .shortcut("Shortcut+N"));
    }

    /// The keyboard follows: into the notes, and back to the answer.
    private void toggleDrawer() {
        model.drawer().toggle();
        if (model.drawer().open().get()) {
            drawer.takeFocus();
        } else {
            answering.editor().requestFocus();
        }
    }
}
