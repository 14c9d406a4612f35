package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.state.EmptyState;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.screen.history.HistoryViewModel.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The list of interviews.
public final class HistoryView implements Screen {
    private final HistoryViewModel model;
    private final Messages messages;
    private final Times times;
    private final VBox content = new VBox(12);
    private final Page page;
    private Subscription subscription = Subscription.EMPTY;

    public HistoryView(HistoryViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        this.times = times;
        var header =
                new PageHeader(messages.text("app.nav.history"), messages.text("history.subtitle"));
        page = new Page(header, content);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public String title() {
        return messages.text("app.nav.history");
    }

    @Override
    public void onShow() {
        subscription = model.state().subscribe(this::render);
        model.load();
    }

    @Override
    public void onHide() {
        model.leave();
        subscription.unsubscribe();
    }

    @Override
    public boolean onEscape() {
        boolean asking =
                model.state().get() instanceof State.Ready(_, _, var asked) && asked != null;
        model.keep();
        return asking;
    }

    private void render(State state) {
        content.getChildren()
                .setAll(
                        switch (state) {
                            case State.Loading _ -> skeleton();
                            case State.Empty _ -> new Card(empty());
                            case State.Ready ready -> rows(ready);
                            case State.Failed(var failure) ->
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(messages.text("history.again"), model::load));
                        });
    }

    private Node skeleton() {
        return new Skeleton(messages.text("history.loading"), 84, 84, 84);
    }

    private Node empty() {
        return new EmptyState(
                Feather.CLOCK,
                messages.text("history.empty"),
                Action.of(messages.text("history.empty.action"), model::goHome));
    }

    private Node rows(State.Ready ready) {
        var list = new VBox(12);
        for (var summary : ready.rows()) {
            boolean asked = summary.interview().id().equals(ready.toDiscard());
            list.getChildren().add(new HistoryRow(model, summary, asked, messages, times));
        }
        if (ready.more()) {
            var more = Action.of(messages.text("history.more"), model::loadMore);
            var centred = new HBox(Buttons.secondary(more));
            centred.setAlignment(Pos.CENTER);
            list.getChildren().addAll(List.of(centred));
        }
        return list;
    }
}
