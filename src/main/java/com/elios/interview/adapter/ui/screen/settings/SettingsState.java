package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.screen.settings.cloud.CloudShown;
import com.elios.interview.adapter.ui.screen.settings.voice.VoiceShown;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the settings screen shows.
sealed interface SettingsState {
    record Loading() implements SettingsState {}

    /// @param settings as they are chosen
    /// @param locked keys that are decided outside, each with what decides it
    /// @param database what came of the address that was typed
    record Ready(
            Settings settings,
            Kept kept,
            Map<String, String> locked,
            Folder folder,
            Database database)
            implements SettingsState {
        public Ready {
            locked = Map.copyOf(locked);
        }

        Ready with(Settings newSettings) {
            return new Ready(newSettings, kept, locked, folder, database);
        }

        Ready with(Folder newFolder) {
            return new Ready(settings, kept, locked, newFolder, database);
        }

        Ready with(Database newDatabase) {
            return new Ready(settings, kept, locked, folder, newDatabase);
        }

        Ready with(Kept newKept) {
            return new Ready(settings, newKept, locked, folder, database);
        }

        /// What of it services may do.
        CloudShown cloud() {
            return new CloudShown(
                    settings.cloud(), kept.settings().cloud(), kept.failure(), locked);
        }

        /// What of it is about spoken interviews.
        VoiceShown voice() {
            return new VoiceShown(
                    settings.voice(),
                    kept.settings().voice(),
                    settings.cloud(),
                    kept.failure(),
                    locked);
        }

        boolean allKept() {
            return settings.equals(kept.settings());
        }

        /// Why a part of the settings could not be saved as it is chosen; null where it is saved,
        /// or is being saved for the first time.
        @Nullable Failure unsaved(Function<Settings, @Nullable Object> part) {
            return Objects.equals(part.apply(settings), part.apply(kept.settings()))
                    ? null
                    : kept.failure();
        }
    }

    /// The settings could not be read.
    record Failed(Failure failure) implements SettingsState {}

    /// @param settings what was last read or saved
    /// @param failure why what was chosen since then could not be saved, or null
    record Kept(Settings settings, @Nullable Failure failure) {}

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
