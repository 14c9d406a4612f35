package com.elios.interview.testing;

import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SettingsStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Settings without a file.
public final class InMemorySettings implements SettingsStore {
    public final Map<String, String> locked = new HashMap<>();
    public int saves;
    public @Nullable Path nextFolder;
    public @Nullable RuntimeException failure;
    public @Nullable RuntimeException folderFailure;
    private Settings settings = Settings.DEFAULTS;

    @Override
    public Settings current() {
        return settings;
    }

    @Override
    public void save(Settings newSettings) {
        if (failure != null) {
            throw failure;
        }
        saves++;
        settings = newSettings;
    }

    @Override
    public boolean databaseWaits() {
        return settings.databaseUrl() != null;
    }

    @Override
    public Map<String, String> decidedOutside() {
        return Map.copyOf(locked);
    }

    @Override
    public Path dataFolder() {
        return Path.of("data", "elios");
    }

    @Override
    public Optional<Path> nextDataFolder() {
        return Optional.ofNullable(nextFolder).filter(next -> !next.equals(dataFolder()));
    }

    @Override
    public void useDataFolderFromNextStart(Path folder) {
        if (folderFailure != null) {
            throw folderFailure;
        }
        nextFolder = folder;
    }
}
