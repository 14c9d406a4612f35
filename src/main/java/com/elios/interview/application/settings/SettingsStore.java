package com.elios.interview.application.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Reads and keeps the settings.
public interface SettingsStore {
    /// The settings in force.
    Settings current();

    /// Keeps the settings durably; theme and font scale are in force at once, the database from
    /// the next start on.
    void save(Settings settings);

    /// Whether another database than the one in use is used from the next start on.
    boolean databaseWaits();

    /// Keys that are decided outside, each with what decides it, such as `theme` with
    /// `ELIOS_THEME`; saving does not change them.
    Map<String, String> decidedOutside();

    /// Where everything is kept.
    Path dataFolder();

    /// The other folder that is used from the next start on; empty where it stays the same.
    Optional<Path> nextDataFolder();

    /// Uses another data folder from the next start on. Nothing is copied or deleted.
    ///
    /// @throws com.elios.interview.application.error.InvalidSetting where nothing can be written
    ///     there
    void useDataFolderFromNextStart(Path folder);
}
