package com.elios.interview.infrastructure.composition;

import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SettingsStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Ends every request that runs when the airplane switch is turned on.
record CuttingSettings(SettingsStore kept, Runnable cut) implements SettingsStore {
    @Override
    public Settings current() {
        return kept.current();
    }

    @Override
    public void save(Settings settings) {
        kept.save(settings);
        if (settings.cloud().airplane()) {
            cut.run();
        }
    }

    @Override
    public boolean databaseWaits() {
        return kept.databaseWaits();
    }

    @Override
    public Map<String, String> decidedOutside() {
        return kept.decidedOutside();
    }

    @Override
    public Path dataFolder() {
        return kept.dataFolder();
    }

    @Override
    public Optional<Path> nextDataFolder() {
        return kept.nextDataFolder();
    }

    @Override
    public void useDataFolderFromNextStart(Path next) {
        kept.useDataFolderFromNextStart(next);
    }
}
