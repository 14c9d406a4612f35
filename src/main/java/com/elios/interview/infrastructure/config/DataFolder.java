package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the folder that holds everything of one person: what the command line says, else the
/// environment's `ELIOS_HOME`, else the folder chosen in the settings, else the per-user data
/// folder of the operating system.
public final class DataFolder {
    static final String VARIABLE = "ELIOS_HOME";
    private static final String CHOICE_FILE = "data-folder.txt";

    private final Map<String, String> environment;
    private final Path systemData;
    private final Path choice;

    DataFolder(Map<String, String> environment, Path systemData, Path systemConfig) {
        this.environment = environment;
        this.systemData = systemData;
        this.choice = systemConfig.resolve(CHOICE_FILE);
    }

    public static DataFolder ofThisMachine() {
        var folders = ProjectDirectories.from("com", "Elios", "Elios Interview Coach");
        return new DataFolder(
                System.getenv(), Path.of(folders.dataDir), Path.of(folders.configDir));
    }

    /// @param argument what the command line says, or null
    /// @throws InvalidSetting where the folder's name cannot be used
    public Path find(@Nullable String argument) {
        if (argument != null) {
            return folder("--data", argument);
        }
        var variable = environment.get(VARIABLE);
        if (variable != null && !variable.isBlank()) {
            return folder(VARIABLE, variable);
        }
        return chosen();
    }

    boolean decidedByEnvironment() {
        var variable = environment.get(VARIABLE);
        return variable != null && !variable.isBlank();
    }

    /// Keeps the choice for the next start.
    void choose(Path folder) {
        try {
            WholeFile.write(choice, folder.toAbsolutePath() + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path chosen() {
        if (!Files.isRegularFile(choice)) {
            return systemData;
        }
        try {
            return folder(choice.toString(), Files.readString(choice).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String key, String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new InvalidSetting(key, name, "the name of a folder");
        }
    }
}
