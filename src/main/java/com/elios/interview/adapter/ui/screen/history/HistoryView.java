package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ListPage;
import com.elios.interview.adapter.ui.kit.state.EmptyState;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.history.HistoryViewModel.State;
import com.elios.interview.application.usecase.result.InterviewSummary;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The list of interviews.
public final class HistoryView extends StateScreen<State> {
    private final HistoryViewModel model;
    private final Messages messages;
    private final ListPage page;
    private final HBox shelves = new HBox();
    private final ListView<InterviewSummary> list;

    public HistoryView(HistoryViewModel model, Messages messages, Times times) {
        var list = new ListView<>(model.rows());
        var page = new ListPage(list);
        super(messages.text("app.nav.history"), model.state(), page);
        this.list = list;
        this.model = model;
        this.messages = messages;
        this.page = page;
        list.setCellFactory(_ -> new HistoryCell(model, messages, times));
        list.setAccessibleText(messages.text("app.nav.history"));
        list.setPlaceholder(Texts.secondary(messages.text("history.all.discarded")));
        list.setOnKeyPressed(this::key);
        page.setHeader(
                new PageHeader(
                        messages.text("app.nav.history"),
                        messages.text("history.subtitle"),
                        shelves));
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void leave() {
        model.leave();
    }

    @Override
    protected Optional<? extends Node> firstFocus() {
        return list.getScene() == null ? Focus.first(page) : Optional.of(list);
    }

    @Override
    protected void render(State state) {
        shelves.getChildren().clear();
        switch (state) {
            case State.Loading _ ->
                    page.show(new Skeleton(messages.text("history.loading"), 84, 84, 84));
            case State.Empty _ -> page.show(new Card(empty()));
            case State.Ready ready -> {
                if (ready.discarded()) {
                    shelves.getChildren().add(otherShelf(ready.shelf()));
                }
                page.showList();
                if (list.getSelectionModel().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            }
            case State.Failed(var failure) ->
                    page.show(
                            new ErrorPane(
                                    messages,
                                    failure,
                                    Action.of(messages.text("history.again"), model::load)));
        }
    }

    private Node otherShelf(Shelf shelf) {
        return switch (shelf) {
            case KEPT ->
                    Buttons.quiet(
                            Action.of(
                                            messages.text("history.discarded.show"),
                                            () -> model.show(Shelf.DISCARDED))
                                    .icon(Feather.TRASH_2));
            case DISCARDED ->
                    Buttons.quiet(
                            Action.of(
                                            messages.text("history.discarded.back"),
                                            () -> model.show(Shelf.KEPT))
                                    .icon(Feather.ARROW_LEFT));
        };
    }

    private Node empty() {
        return new EmptyState(
                Feather.CLOCK,
                messages.text("history.empty"),
                Action.of(messages.text("history.empty.action"), model::goHome));
    }

    private void key(KeyEvent event) {
        var row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.open(row);
        } else if (event.getCode() == KeyCode.DELETE && HistoryViewModel.discardable(row)) {
            event.consume();
            model.discard(row.interview().id());
        }
    }
}
