package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.settings.ThemeChoice;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Settings from the environment, then from `settings.properties` in the data folder, then the
/// defaults. Keys of the file that this release does not know are kept.
public final class FileSettings implements SettingsStore {
    private static final String FILE = "settings.properties";
    private static final String THEME = "theme";
    private static final String FONT_SCALE = "font.scale";
    private static final String DATABASE_URL = "database.url";
    private static final String FOLLOW_UPS = "follow.ups";
    private static final String DATA_FOLDER = "data.folder";
    private static final Map<String, String> VARIABLES =
            Stream.of(
                            Map.of(
                                    THEME, "ELIOS_THEME",
                                    FONT_SCALE, "ELIOS_FONT_SCALE",
                                    DATABASE_URL, DatabaseAddress.VARIABLE,
                                    FOLLOW_UPS, "ELIOS_FOLLOW_UPS"),
                            CloudKeys.VARIABLES,
                            VoiceKeys.VARIABLES)
                    .flatMap(variables -> variables.entrySet().stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Path folder;
    private final DataFolder dataFolder;
    private final Map<String, String> environment;

    /// What the process began with.
    private @Nullable Settings begun;

    public FileSettings(Path folder, DataFolder dataFolder, Map<String, String> environment) {
        this.folder = folder;
        this.dataFolder = dataFolder;
        this.environment = Map.copyOf(environment);
    }

    /// @throws InvalidSetting naming the key whose value cannot be used
    @Override
    public synchronized Settings current() {
        var now = read();
        if (begun == null) {
            begun = now;
        }
        return now;
    }

    @Override
    public synchronized boolean databaseWaits() {
        var now = current();
        return begun != null && !Objects.equals(begun.databaseUrl(), now.databaseUrl());
    }

    private Settings read() {
        var values = new LinkedHashMap<>(fromFile());
        decidedByEnvironment()
                .forEach(
                        (key, variable) ->
                                values.put(key, environment.getOrDefault(variable, "").strip()));
        return new Settings(
                theme(values.get(THEME)),
                fontScale(values.get(FONT_SCALE)),
                databaseUrl(values.get(DATABASE_URL)),
                followUps(values.get(FOLLOW_UPS)),
                new CloudKeys(values, this::nameOf).read(),
                new VoiceKeys(values, this::nameOf).read());
    }

    @Override
    public void save(Settings settings) {
        var values = new TreeMap<>(fromFile());
        put(values, THEME, settings.theme().name().toLowerCase(Locale.ROOT));
        put(values, FONT_SCALE, Integer.toString(settings.fontScalePercent()));
        put(values, DATABASE_URL, settings.databaseUrl());
        put(values, FOLLOW_UPS, settings.followUps() ? "on" : "off");
        CloudKeys.write(settings.cloud(), (key, value) -> put(values, key, value));
        VoiceKeys.write(settings.voice(), (key, value) -> put(values, key, value));
        var text =
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
                        .collect(Collectors.joining("\n", "", "\n"));
        try {
            WholeFile.write(folder.resolve(FILE), text);
        } catch (IOException e) {
            throw new StoreFailure("the settings file cannot be written", e);
        }
    }

    @Override
    public Map<String, String> decidedOutside() {
        var decided = new TreeMap<>(decidedByEnvironment());
        dataFolder.decidedBy().ifPresent(decider -> decided.put(DATA_FOLDER, decider));
        return decided;
    }

    @Override
    public Path dataFolder() {
        return folder;
    }

    @Override
    public Optional<Path> nextDataFolder() {
        return Optional.of(dataFolder.find()).filter(next -> !next.equals(folder));
    }

    @Override
    public void useDataFolderFromNextStart(Path next) {
        dataFolder.choose(next);
    }

    private void put(Map<String, String> values, String key, @Nullable String value) {
        if (decidedByEnvironment().containsKey(key)) {
            return;
        }
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    private Map<String, String> decidedByEnvironment() {
        return VARIABLES.entrySet().stream()
                .filter(entry -> !environment.getOrDefault(entry.getValue(), "").isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What a person knows the setting by: the variable where that decides it.
    private String nameOf(String key) {
        return decidedByEnvironment().getOrDefault(key, key);
    }

    private Map<String, String> fromFile() {
        var file = folder.resolve(FILE);
        var properties = new Properties();
        if (Files.exists(file)) {
            try {
                properties.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                throw new StoreFailure("the settings file " + file + " cannot be read", e);
            }
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private ThemeChoice theme(@Nullable String value) {
        if (value == null) {
            return Settings.DEFAULTS.theme();
        }
        return Arrays.stream(ThemeChoice.values())
                .filter(choice -> choice.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidSetting(nameOf(THEME), value, "system, light or dark"));
    }

    private int fontScale(@Nullable String value) {
        if (value == null) {
            return Settings.DEFAULTS.fontScalePercent();
        }
        if (value.strip().matches("\\d{1,3}")) {
            int percent = Integer.parseInt(value.strip());
            if (percent >= Settings.SMALLEST_FONT_SCALE && percent <= Settings.LARGEST_FONT_SCALE) {
                return percent;
            }
        }
        throw new InvalidSetting(nameOf(FONT_SCALE), value, "a number from 80 to 150");
    }

    private boolean followUps(@Nullable String value) {
        if (value == null) {
            return Settings.DEFAULTS.followUps();
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new InvalidSetting(nameOf(FOLLOW_UPS), value, "on or off");
        };
    }

    private static @Nullable String databaseUrl(@Nullable String value) {
        return value == null || value.isBlank() ? null : DatabaseAddress.parse(value).url();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
