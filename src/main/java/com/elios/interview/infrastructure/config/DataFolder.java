package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.error.StoreFailure;
import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the folder that holds everything of one person: what the command line says, else the
/// environment's `ELIOS_HOME`, else the folder chosen in the settings, else the per-user data
/// folder of the operating system.
public final class DataFolder {
    static final String VARIABLE = "ELIOS_HOME";
    static final String ARGUMENT = "--data";
    private static final String CHOICE_FILE = "data-folder.txt";

    private final Map<String, String> environment;
    private final Path systemData;
    private final Path choice;
    private final @Nullable String argument;

    DataFolder(Map<String, String> environment, Path systemData, Path systemConfig) {
        this(environment, systemData, systemConfig.resolve(CHOICE_FILE), null);
    }

    private DataFolder(
            Map<String, String> environment,
            Path systemData,
            Path choice,
            @Nullable String argument) {
        this.environment = environment;
        this.systemData = systemData;
        this.choice = choice;
        this.argument = argument;
    }

    public static DataFolder ofThisMachine() {
        var folders = ProjectDirectories.from("com", "Elios", "Elios Interview Coach");
        return new DataFolder(
                System.getenv(), Path.of(folders.dataDir), Path.of(folders.configDir));
    }

    /// @param newArgument what the command line says, or null
    public DataFolder with(@Nullable Path newArgument) {
        var text = newArgument == null ? null : newArgument.toString();
        return new DataFolder(environment, systemData, choice, text);
    }

    /// @throws InvalidSetting where the folder's name cannot be used
    /// @throws StoreFailure where the choice cannot be read
    public Path find() {
        var decider = decidedBy();
        return decider.isPresent() ? folder(decider.get(), decided()) : chosen();
    }

    /// The argument or the variable that decides the folder; empty where a choice counts.
    Optional<String> decidedBy() {
        if (argument != null) {
            return Optional.of(ARGUMENT);
        }
        return environment.getOrDefault(VARIABLE, "").isBlank()
                ? Optional.empty()
                : Optional.of(VARIABLE);
    }

    private String decided() {
        return argument == null ? environment.getOrDefault(VARIABLE, "") : argument;
    }

    /// Keeps the choice for the next start.
    ///
    /// @throws InvalidSetting where nothing can be written there
    void choose(Path folder) {
        if (!canBeWrittenTo(folder)) {
            throw new InvalidSetting(
                    "data.folder", folder.toString(), "a folder that can be written to");
        }
        try {
            WholeFile.write(choice, folder.toAbsolutePath() + System.lineSeparator());
        } catch (IOException e) {
            throw new StoreFailure("the choice of a data folder cannot be kept", e);
        }
    }

    /// Tried, not asked: the rights that a folder shows are not all that counts.
    private static boolean canBeWrittenTo(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "elios", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Path chosen() {
        if (!Files.isRegularFile(choice)) {
            return systemData;
        }
        try {
            return folder(choice.toString(), Files.readString(choice).strip());
        } catch (IOException e) {
            throw new StoreFailure("the choice of a data folder cannot be read", e);
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
