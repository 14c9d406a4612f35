package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the settings screen shows.
sealed interface SettingsState {
    record Loading() implements SettingsState {}

    /// @param locked keys that are decided outside, each with what decides it
    /// @param database what came of the address that was typed
    record Ready(Settings settings, Map<String, String> locked, Folder folder, Database database)
            implements SettingsState {
        public Ready {
            locked = Map.copyOf(locked);
        }

        Ready with(Settings newSettings) {
            return new Ready(newSettings, locked, folder, database);
        }

        Ready with(Folder newFolder) {
            return new Ready(settings, locked, newFolder, database);
        }

        Ready with(Database newDatabase) {
            return new Ready(settings, locked, folder, newDatabase);
        }
    }

    record Failed(Failure failure) implements SettingsState {}

    /// @param present where everything is kept
    /// @param next where it will be from the next start on, or null for the same
    /// @param refusal why the folder that was chosen last is not used, or null
    record Folder(Path present, @Nullable Path next, @Nullable Refusal refusal) {
        /// Leaves things as they are.
        Folder refuse(Path chosen, Failure failure) {
            return new Folder(present, next, new Refusal(chosen, failure));
        }
    }

    record Refusal(Path chosen, Failure failure) {}

    /// What came of the database address that was typed.
    enum Database {
        UNCHANGED,
        KEPT_FOR_NEXT_START,
        NOT_AN_ADDRESS,
        HOLDS_PASSWORD
    }
}
