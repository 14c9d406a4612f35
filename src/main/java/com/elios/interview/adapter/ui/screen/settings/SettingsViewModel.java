package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the settings screen knows and can do. Theme and font scale are shown and kept at once.
public final class SettingsViewModel {
    private final SettingsStore store;
    private final Consumer<Settings> look;
    private final Desktop desktop;
    private final TaskRunner tasks;
    private final Slot loading = new Slot();
    private final Slot saving = new Slot();
    private boolean changedWhileSaving;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());

    /// @param look dresses the window in theme and font scale
    public SettingsViewModel(
            SettingsStore store, Consumer<Settings> look, Desktop desktop, TaskRunner tasks) {
        this.store = store;
        this.look = look;
        this.desktop = desktop;
        this.tasks = tasks;
    }

    /// What is on screen.
    sealed interface State {
        record Loading() implements State {}

        /// @param locked keys that are decided outside, each with what decides it
        /// @param folder where everything is kept
        /// @param nextFolder where it will be from the next start on, or null for the same
        /// @param database what came of the address that was typed
        record Ready(
                Settings settings,
                Map<String, String> locked,
                Path folder,
                @Nullable Path nextFolder,
                Database database)
                implements State {
            public Ready {
                locked = Map.copyOf(locked);
            }

            Ready with(Settings newSettings) {
                return new Ready(newSettings, locked, folder, nextFolder, database);
            }

            Ready with(Database newDatabase) {
                return new Ready(settings, locked, folder, nextFolder, newDatabase);
            }
        }

        record Failed(Failure failure) implements State {}
    }

    /// What came of the database address that was typed.
    enum Database {
        UNCHANGED,
        KEPT_FOR_NEXT_START,
        NOT_AN_ADDRESS,
        HOLDS_PASSWORD
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        tasks.run(loading, this::read, state::set, this::fail);
    }

    void chooseTheme(ThemeChoice theme) {
        change(ready -> ready.with(ready.settings().withTheme(theme)));
    }

    /// Shows the scale without keeping it, as while a slider moves.
    void previewFontScale(int percent) {
        if (state.get() instanceof State.Ready ready) {
            look.accept(ready.settings().withFontScale(percent));
        }
    }

    void chooseFontScale(int percent) {
        change(ready -> ready.with(ready.settings().withFontScale(percent)));
    }

    void chooseFollowUps(boolean wanted) {
        change(ready -> ready.with(ready.settings().withFollowUps(wanted)));
    }

    void useEmbeddedDatabase() {
        change(
                ready ->
                        ready.with(ready.settings().withDatabaseUrl(null))
                                .with(
                                        ready.settings().databaseUrl() == null
                                                ? ready.database()
                                                : Database.KEPT_FOR_NEXT_START));
    }

    /// @param address `jdbc:postgresql://…` without a password
    void useServer(String address) {
        if (!(state.get() instanceof State.Ready ready)) {
            return;
        }
        var url = address.strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            state.set(ready.with(Database.NOT_AN_ADDRESS));
        } else if (url.contains("@") || url.contains("password=")) {
            state.set(ready.with(Database.HOLDS_PASSWORD));
        } else if (!url.equals(ready.settings().databaseUrl())) {
            change(
                    before ->
                            before.with(before.settings().withDatabaseUrl(url))
                                    .with(Database.KEPT_FOR_NEXT_START));
        }
    }

    void showFolder() {
        if (state.get() instanceof State.Ready ready) {
            desktop.open(ready.folder());
        }
    }

    /// @param title of the chooser
    void chooseFolder(String title) {
        if (state.get() instanceof State.Ready ready) {
            desktop.chooseFolder(title, ready.folder()).ifPresent(this::useFolder);
        }
    }

    /// What is being kept is kept to the end.
    void leave() {
        loading.cancel();
    }

    private void useFolder(Path folder) {
        tasks.run(
                loading,
                () -> {
                    store.useDataFolderFromNextStart(folder);
                    return folder;
                },
                this::showNextFolder,
                this::fail);
    }

    private void showNextFolder(Path folder) {
        if (state.get() instanceof State.Ready ready) {
            var next = folder.equals(ready.folder()) ? null : folder;
            state.set(
                    new State.Ready(
                            ready.settings(),
                            ready.locked(),
                            ready.folder(),
                            next,
                            ready.database()));
        }
    }

    private State read() {
        return new State.Ready(
                store.current(),
                store.decidedOutside(),
                store.dataFolder(),
                null,
                Database.UNCHANGED);
    }

    private void change(UnaryOperator<State.Ready> step) {
        if (state.get() instanceof State.Ready before) {
            var after = step.apply(before);
            state.set(after);
            look.accept(after.settings());
            if (!after.settings().equals(before.settings())) {
                save();
            }
        }
    }

    /// One at a time, so that the last change is what is kept.
    private void save() {
        if (saving.busy()) {
            changedWhileSaving = true;
            return;
        }
        if (state.get() instanceof State.Ready ready) {
            tasks.run(saving, () -> store.save(ready.settings()), this::saved, this::fail);
        }
    }

    private void saved() {
        if (changedWhileSaving) {
            changedWhileSaving = false;
            save();
        }
    }

    private void fail(Failure failure) {
        state.set(new State.Failed(failure));
    }
}
