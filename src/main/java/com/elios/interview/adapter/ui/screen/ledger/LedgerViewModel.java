package com.elios.interview.adapter.ui.screen.ledger;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Export;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Older;
import com.elios.interview.adapter.ui.screen.ledger.LedgerState.Ready;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.network.LedgerPage;
import com.elios.interview.domain.model.service.Transfer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads the network ledger a page at a time, and saves it as a table.
public final class LedgerViewModel {
    private static final String FILE = "elios-what-was-sent.csv";

    private final LedgerUseCases useCases;
    private final Desktop desktop;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot loading = new Slot();
    private final Slot exporting = new Slot();
    private int pages;
    private final ReadOnlyObjectWrapper<LedgerState> state =
            new ReadOnlyObjectWrapper<>(new LedgerState.Loading());

    public LedgerViewModel(
            LedgerUseCases useCases, Desktop desktop, TaskRunner tasks, Navigator navigator) {
        this.useCases = useCases;
        this.desktop = desktop;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<LedgerState> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        state.set(new LedgerState.Loading());
        tasks.run(
                loading,
                () -> useCases.readLedger().page(0),
                this::first,
                failure -> state.set(new LedgerState.Failed(failure)));
    }

    void showOlder() {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(new Older.Reading()));
            tasks.run(
                    loading,
                    () -> useCases.readLedger().page(pages),
                    this::next,
                    failure -> show(new Older.Broken(failure)));
        }
    }

    /// @param title of the chooser
    void export(String title) {
        if (state.get() instanceof Ready) {
            desktop.chooseWhereToSave(title, FILE, "csv").ifPresent(this::export);
        }
    }

    void open(Path file) {
        desktop.open(file);
    }

    void goBack() {
        navigator.back();
    }

    /// What is being written is written to the end.
    void leave() {
        loading.cancel();
    }

    private void export(Path file) {
        show(new Export.Writing());
        tasks.run(
                exporting,
                () -> useCases.exportLedger().to(file),
                count -> show(new Export.Saved(file, count)),
                failure -> show(new Export.Broken(failure)));
    }

    private void first(LedgerPage page) {
        pages = 1;
        state.set(
                page.transfers().isEmpty()
                        ? new LedgerState.Empty()
                        : new Ready(page.transfers(), older(page), new Export.None()));
    }

    /// What was sent meanwhile has moved the pages: what is shown already is not shown again.
    private void next(LedgerPage page) {
        if (state.get() instanceof Ready ready) {
            pages++;
            var all = new ArrayList<>(ready.transfers());
            var shown = new HashSet<Transfer>(all);
            page.transfers().stream()
                    .filter(transfer -> !shown.contains(transfer))
                    .forEach(all::add);
            state.set(new Ready(all, older(page), ready.export()));
        }
    }

    private static Older older(LedgerPage page) {
        return page.hasOlder() ? new Older.Yes() : new Older.No();
    }

    private void show(Older older) {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(older));
        }
    }

    private void show(Export export) {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(export));
        }
    }
}
