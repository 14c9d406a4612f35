package com.elios.interview.adapter.ui.screen.ledger;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.PageHeader;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.kit.state.EmptyState;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.StateScreen;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Export;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Older;
import com.elios.interview.domain.model.service.Transfer;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The network ledger, newest first.
public final class LedgerView extends StateScreen<LedgerState> {
    private final LedgerViewModel model;
    private final Messages messages;
    private final Times times;
    private final VBox content;
    private final Button save;
    private final VBox exported = new VBox();
    private final VBox rows = new VBox(12);
    private final VBox end = new VBox();
    private List<Transfer> shown = List.of();

    public LedgerView(LedgerViewModel model, Messages messages, Times times) {
        var title = messages.text("ledger.title");
        var content = new VBox(24);
        var back = Action.of(messages.text("ledger.back"), model::goBack).icon(Feather.ARROW_LEFT);
        var save =
                Buttons.secondary(
                        Action.of(
                                        messages.text("ledger.export"),
                                        () -> model.export(messages.text("ledger.export.chooser")))
                                .icon(Feather.DOWNLOAD));
        var header =
                new PageHeader(
                        title, messages.text("ledger.subtitle"), Buttons.secondary(back), save);
        super(title, model.state(), new Page(header, content));
        this.model = model;
        this.messages = messages;
        this.times = times;
        this.content = content;
        this.save = save;
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
    protected void render(LedgerState state) {
        var ready = state instanceof LedgerState.Ready there ? there : null;
        save.setDisable(ready == null || ready.export() instanceof Export.Writing);
        switch (state) {
            case LedgerState.Loading _ ->
                    content.getChildren()
                            .setAll(new Skeleton(messages.text("ledger.loading"), 96, 96, 96));
            case LedgerState.Empty _ ->
                    content.getChildren()
                            .setAll(
                                    new Card(
                                            new EmptyState(
                                                    Feather.SHIELD,
                                                    messages.text("ledger.empty"))));
            case LedgerState.Ready(var transfers, var older, var export) -> {
                showRows(transfers);
                show(older);
                show(export);
                if (!content.getChildren().contains(rows)) {
                    content.getChildren().setAll(exported, rows, end);
                }
            }
            case LedgerState.Failed(var failure) ->
                    content.getChildren()
                            .setAll(
                                    new ErrorPane(
                                            messages,
                                            failure,
                                            Action.of(messages.text("ledger.again"), model::load)));
        }
    }

    /// Rows that are there stay as they are.
    private void showRows(List<Transfer> transfers) {
        if (transfers.size() < shown.size() || !transfers.subList(0, shown.size()).equals(shown)) {
            rows.getChildren().clear();
            shown = List.of();
        }
        transfers.stream()
                .skip(shown.size())
                .forEach(
                        transfer ->
                                rows.getChildren().add(new TransferRow(transfer, messages, times)));
        shown = transfers;
    }

    private void show(Older older) {
        var action = Action.of(messages.text("ledger.older"), model::showOlder);
        fill(
                end,
                switch (older) {
                    case Older.No _ -> List.of();
                    case Older.Yes _ -> List.of(new FlowPane(Buttons.secondary(action)));
                    case Older.Reading _ ->
                            List.of(Texts.secondary(messages.text("ledger.loading")));
                    case Older.Broken(var failure) ->
                            List.of(new ErrorPane(messages, failure, action));
                });
    }

    private void show(Export export) {
        var again =
                Action.of(
                        messages.text("ledger.again"),
                        () -> model.export(messages.text("ledger.export.chooser")));
        fill(
                exported,
                switch (export) {
                    case Export.None _ -> List.of();
                    case Export.Writing _ ->
                            List.of(Texts.secondary(messages.text("ledger.export.writing")));
                    case Export.Saved(var file, var count) -> List.of(saved(file, count));
                    case Export.Broken(var failure) ->
                            List.of(new ErrorPane(messages, failure, again));
                });
    }

    private Node saved(Path file, int count) {
        return new Card(
                MarkedLine.passed(
                        Texts.body(messages.text("ledger.export.saved", count, file.toString()))),
                new FlowPane(
                        Buttons.secondary(
                                Action.of(
                                                messages.text("ledger.export.open"),
                                                () -> model.open(file))
                                        .icon(Feather.FILE_TEXT))));
    }

    private static void fill(VBox part, List<? extends Node> nodes) {
        part.getChildren().setAll(nodes);
        part.setManaged(!nodes.isEmpty());
    }
}
