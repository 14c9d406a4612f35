package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.answer.InterviewBar;
import com.elios.interview.adapter.ui.screen.answer.QuestionHead;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackState.Next;
import com.elios.interview.adapter.ui.task.Failure;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The feedback on one answer.
public final class FeedbackView implements Screen {
    private final FeedbackViewModel model;
    private final Messages messages;
    private final Times times;
    private final BorderPane root = new BorderPane();
    private final Page page = new Page();
    private Subscription subscription = Subscription.EMPTY;

    public FeedbackView(FeedbackViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        root.setCenter(page);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public String title() {
        return messages.text("feedback.title");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        subscription.unsubscribe();
        model.hide();
    }

    private void render(FeedbackState state) {
        switch (state) {
            case FeedbackState.Loading _ -> {
                root.setTop(null);
                root.setBottom(null);
                page.show(List.of(new Skeleton(messages.text("feedback.loading"), 72, 280, 120)));
            }
            case FeedbackState.Ready ready -> show(ready);
            case FeedbackState.Failed(var failure) -> {
                root.setTop(null);
                page.show(List.of(failed(failure)));
                var goOn = Action.of(messages.text("feedback.goOn"), model::goOn);
                root.setBottom(new ActionBar(List.of(), List.of(Buttons.primary(goOn))));
            }
        }
    }

    private void show(FeedbackState.Ready ready) {
        root.setTop(
                new InterviewBar(messages, ready.index(), ready.total(), List.of(), model::leave));
        page.column().getChildren().setAll(new QuestionHead(messages, ready.result().question()));
        page.column()
                .getChildren()
                .addAll(new FeedbackContent(messages, times).of(ready.result(), ready.outcome()));
        page.setVvalue(0);
        var text =
                messages.text(ready.next() == Next.QUESTION ? "feedback.next" : "feedback.report");
        var goOn =
                Buttons.primary(
                        Action.of(text, model::goOn)
                                .icon(Feather.ARROW_RIGHT)
                                .shortcut("Shortcut+Enter"));
        root.setBottom(new ActionBar(List.of(), List.of(goOn)));
        goOn.requestFocus();
    }

    private ErrorPane failed(Failure failure) {
        return new ErrorPane(
                messages, failure, Action.of(messages.text("feedback.again"), model::load));
    }
}
