package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Database;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Folder;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Kept;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Ready;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudChoice;
import com.elios.interview.adapter.ui.screen.settings.voice.VoiceEditing;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.application.settings.VoiceSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the settings screen knows and can do. Theme and font scale are shown and kept at once.
public final class SettingsViewModel implements CloudChoice, VoiceEditing {
    private final SettingsStore store;
    private final Consumer<Settings> look;
    private final Desktop desktop;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot loading = new Slot();
    private final Slot saving = new Slot();
    private final Slot choosing = new Slot();
    private final List<Runnable> whenKept = new ArrayList<>();
    private boolean changedWhileSaving;
    private final ReadOnlyObjectWrapper<SettingsState> state =
            new ReadOnlyObjectWrapper<>(new SettingsState.Loading());

    /// @param look dresses the window in theme and font scale
    public SettingsViewModel(
            SettingsStore store,
            Consumer<Settings> look,
            Desktop desktop,
            TaskRunner tasks,
            Navigator navigator) {
        this.store = store;
        this.look = look;
        this.desktop = desktop;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<SettingsState> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        tasks.run(
                loading,
                this::read,
                state::set,
                failure -> state.set(new SettingsState.Failed(failure)));
    }

    void showTrust() {
        navigator.go(new Route.Trust());
    }

    void chooseTheme(ThemeChoice theme) {
        change(ready -> ready.with(ready.settings().withTheme(theme)));
    }

    void chooseFontScale(int percent) {
        change(ready -> ready.with(ready.settings().withFontScale(percent)));
    }

    void chooseFollowUps(boolean wanted) {
        change(ready -> ready.with(ready.settings().withFollowUps(wanted)));
    }

    @Override
    public void changeCloud(UnaryOperator<CloudSettings> step) {
        change(
                ready -> {
                    var settings = ready.settings();
                    return ready.with(settings.withCloud(step.apply(settings.cloud())));
                });
    }

    @Override
    public void changeVoice(UnaryOperator<VoiceSettings> step) {
        change(
                ready -> {
                    var settings = ready.settings();
                    return ready.with(settings.withVoice(step.apply(settings.voice())));
                });
    }

    @Override
    public void whenKept(Runnable next) {
        if (state.get() instanceof Ready ready && ready.allKept() && !saving.busy()) {
            next.run();
            return;
        }
        whenKept.add(next);
        if (!saving.busy()) {
            save();
        }
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
        if (!(state.get() instanceof Ready ready)) {
            return;
        }
        var url = address.strip();
        if (!url.startsWith("jdbc:postgresql:")) {
            state.set(ready.with(Database.NOT_AN_ADDRESS));
        } else if (url.contains("@") || url.contains("password=")) {
            state.set(ready.with(Database.HOLDS_PASSWORD));
        } else if (!ready.allKept() || !url.equals(ready.settings().databaseUrl())) {
            change(
                    before ->
                            before.with(before.settings().withDatabaseUrl(url))
                                    .with(Database.KEPT_FOR_NEXT_START));
        }
    }

    void showFolder() {
        if (state.get() instanceof Ready ready) {
            desktop.open(ready.folder().present());
        }
    }

    /// @param title of the chooser
    void chooseFolder(String title) {
        if (state.get() instanceof Ready ready) {
            desktop.chooseFolder(title, ready.folder().present()).ifPresent(this::useFolder);
        }
    }

    /// Tries again to save what could not be saved.
    @Override
    public void saveAgain() {
        save();
    }

    /// What is being kept is kept to the end. A look that could not be saved is taken back, so that
    /// what is seen is what these settings say when they are opened again.
    void leave() {
        loading.cancel();
        whenKept.clear();
        if (state.get() instanceof Ready ready && !saving.busy()) {
            look.accept(ready.kept().settings());
        }
    }

    /// Kept to the end, also where the screen is left meanwhile.
    private void useFolder(Path folder) {
        tasks.run(
                choosing,
                () -> {
                    store.useDataFolderFromNextStart(folder);
                    return folder();
                },
                this::show,
                failure -> refuse(folder, failure));
    }

    private void show(Folder folder) {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(folder));
        }
    }

    private void refuse(Path chosen, Failure failure) {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(ready.folder().refuse(chosen, failure)));
        }
    }

    private SettingsState read() {
        var settings = store.current();
        return new Ready(
                settings,
                new Kept(settings, null),
                store.decidedOutside(),
                folder(),
                store.databaseWaits() ? Database.KEPT_FOR_NEXT_START : Database.UNCHANGED);
    }

    private Folder folder() {
        return new Folder(store.dataFolder(), store.nextDataFolder().orElse(null), null);
    }

    private void change(UnaryOperator<Ready> step) {
        if (state.get() instanceof Ready before) {
            var after = step.apply(before);
            state.set(after);
            look.accept(after.settings());
            if (!after.settings().equals(before.settings()) || !after.allKept()) {
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
        if (state.get() instanceof Ready ready) {
            var chosen = ready.settings();
            tasks.run(
                    saving,
                    () -> store.save(chosen),
                    () -> ended(new Kept(chosen, null)),
                    failure -> ended(new Kept(ready.kept().settings(), failure)));
        }
    }

    private void ended(Kept kept) {
        if (state.get() instanceof Ready ready) {
            state.set(ready.with(kept));
        }
        if (changedWhileSaving) {
            changedWhileSaving = false;
            save();
            return;
        }
        var waiting = List.copyOf(whenKept);
        whenKept.clear();
        if (kept.failure() == null) {
            waiting.forEach(Runnable::run);
        }
    }
}
