package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.frame.ActionBar;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackState.Next;
import com.elios.interview.adapter.ui.screen.interview.InterviewBar;
import com.elios.interview.adapter.ui.screen.interview.InterviewFrame;
import com.elios.interview.adapter.ui.screen.opinion.OpinionCard;
import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The feedback on one answer.
public final class FeedbackView extends StateScreen<FeedbackState> {
    private final FeedbackViewModel model;
    private final Messages messages;
    private final FeedbackContent content;
    private final Times times;
    private final InterviewFrame frame;
    private Subscription opinion = Subscription.EMPTY;

    public FeedbackView(FeedbackViewModel model, Messages messages, Times times) {
        this(model, messages, times, new InterviewFrame());
    }

    private FeedbackView(
            FeedbackViewModel model, Messages messages, Times times, InterviewFrame frame) {
        super(messages.text("feedback.title"), model.state(), frame);
        this.model = model;
        this.messages = messages;
        this.times = times;
        content = new FeedbackContent(messages, times, model.replays());
        this.frame = frame;
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        opinion.unsubscribe();
        model.hide();
    }

    @Override
    protected void render(FeedbackState state) {
        opinion.unsubscribe();
        opinion = Subscription.EMPTY;
        switch (state) {
            case FeedbackState.Loading _ ->
                    frame.show(new Skeleton(messages.text("feedback.loading"), 72, 280, 120));
            case FeedbackState.Ready ready -> {
                frame.show(
                        ready.next() == Next.FOLLOW_UP
                                ? content.heldBack(ready.result(), ready.outcome())
                                : finished(ready));
                frame.setBar(
                        new InterviewBar(
                                messages, ready.index(), ready.total(), List.of(), model::leave));
                switch (ready.next()) {
                    case FOLLOW_UP -> followUp();
                    case QUESTION -> wayOn("feedback.next");
                    case REPORT -> wayOn("feedback.report");
                }
            }
            case FeedbackState.Failed(var failure) -> {
                var again = Action.of(messages.text("feedback.again"), model::load);
                frame.show(new ErrorPane(messages, failure, again));
                wayOn("feedback.goOn");
            }
        }
    }

    private Node[] finished(FeedbackState.Ready ready) {
        var card = new OpinionCard(model.opinion(), messages, times);
        opinion = card.listen();
        return content.of(ready.result(), ready.outcome(), card);
    }

    private void followUp() {
        var answer =
                Action.of(messages.text("feedback.followUp"), model::followUp)
                        .icon(Feather.CORNER_DOWN_RIGHT)
                        .shortcut("Shortcut+Enter");
        var pass =
                Action.of(messages.text("feedback.pass"), model::pass)
                        .hint(messages.text("feedback.pass.hint"));
        frame.setActions(
                new ActionBar(
                        List.of(), List.of(Buttons.secondary(pass), Buttons.primary(answer))));
    }

    private void wayOn(String key) {
        var goOn =
                Action.of(messages.text(key), model::goOn)
                        .icon(Feather.ARROW_RIGHT)
                        .shortcut("Shortcut+Enter");
        frame.setActions(new ActionBar(List.of(), List.of(Buttons.primary(goOn))));
    }
}
