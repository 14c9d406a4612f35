package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.answer.InterviewBar;
import com.elios.interview.adapter.ui.screen.answer.QuestionHead;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.service.pace.Pace;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The interview room.
public final class RoomView implements Screen {
    private final RoomViewModel model;
    private final Messages messages;
    private final Times times;
    private final BorderPane root = new BorderPane();
    private final Page page = new Page();
    private final Label clock = Texts.single("", StyleClass.SECONDARY);
    private final Answering answering;
    private final Timeline ticking;
    private Subscription subscription = Subscription.EMPTY;

    public RoomView(RoomViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        answering = new Answering(model, messages);
        page.setFitToHeight(true);
        root.setCenter(page);
        ticking = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public String title() {
        return messages.text("room.title");
    }

    @Override
    public void onShow() {
        subscription =
                Subscription.combine(
                        model.state().subscribe(this::render),
                        model.elapsed().subscribe(e -> clock.setText(times.clock(e))),
                        answering.listen());
        ticking.play();
        model.load();
    }

    @Override
    public void onHide() {
        ticking.stop();
        subscription.unsubscribe();
        model.hide();
    }

    @Override
    public void saveNow() {
        model.saveNow();
    }

    private void render(RoomState state) {
        switch (state) {
            case RoomState.Loading _ -> {
                root.setTop(null);
                page.show(List.of(new Skeleton(messages.text("room.loading"), 24, 72, 280)));
            }
            case RoomState.Asking(var ask, var notTaken) -> {
                root.setTop(bar(ask, true));
                show(ask, answering.writing(ask, notTaken));
                answering.focus();
            }
            case RoomState.Evaluating(var ask) -> {
                root.setTop(bar(ask, false));
                show(ask, answering.evaluating());
            }
            case RoomState.Paused(var ask) -> {
                root.setTop(bar(ask, false));
                page.show(List.of(new RoomNotice(messages).paused(model)));
            }
            case RoomState.EvaluationFailed(var ask, var failure) -> {
                root.setTop(bar(ask, false));
                page.show(List.of(new RoomNotice(messages).evaluationFailed(model, failure)));
            }
            case RoomState.Finishing _ -> {
                root.setTop(null);
                page.show(List.of(new RoomNotice(messages).finishing()));
            }
            case RoomState.Failed(var failure) -> {
                root.setTop(null);
                page.show(List.of(failed(failure)));
            }
        }
    }

    private Node failed(Failure failure) {
        var again = Action.of(messages.text("room.again"), model::load);
        var leave = Action.of(messages.text("room.leave"), model::leave);
        return new VBox(16, new ErrorPane(messages, failure, again), Buttons.quiet(leave));
    }

    private void show(NextQuestion.Ask ask, Region answer) {
        VBox.setVgrow(answer, Priority.ALWAYS);
        page.show(List.of(new QuestionHead(messages, ask.question()), answer));
    }

    private InterviewBar bar(NextQuestion.Ask ask, boolean counting) {
        var suggested =
                Texts.single(
                        messages.text("room.suggested", times.minutes(Pace.of(ask.question()))),
                        StyleClass.SECONDARY);
        var pause =
                Buttons.icon(
                        Action.of(messages.text("room.pause"), model::pause)
                                .hint(messages.text("room.pause.hint"))
                                .icon(Feather.PAUSE));
        List<Node> parts = counting ? List.of(clock, suggested, pause) : List.of(clock, suggested);
        return new InterviewBar(messages, ask.index(), ask.total(), parts, model::leave);
    }
}
