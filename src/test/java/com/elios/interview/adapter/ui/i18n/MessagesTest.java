package com.elios.interview.adapter.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/com/elios/interview/adapter/ui");
    private static final Path ERRORS =
            Path.of("src/main/java/com/elios/interview/application/error");
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:"
                            + String.join("|", Messages.BUNDLES)
                            + ")\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+-[0-9]+)\"");

    private final Messages messages = Messages.english();

    @Test
    void everyKeyInTheSourcesHasAText() {
        assertThat(messages.patterns().keySet()).containsAll(keysInSources());
    }

    @Test
    void everyTextIsUsed() {
        var unused = new TreeSet<>(messages.patterns().keySet());
        unused.removeAll(keysInSources());
        unused.removeIf(key -> key.startsWith("enum.") || key.startsWith("error."));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyFailureHasItsTextAndSaysWhatWasKept() {
        var codes = found(ERRORS, CODE);
        codes.add("BUG-1");
        var keys =
                codes.stream()
                        .flatMap(
                                code -> Set.of("error." + code, "error." + code + ".kept").stream())
                        .collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(messages.patterns().keySet().stream().filter(key -> key.startsWith("error.")))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyNamedEnumIsNamedInFull() {
        var types =
                messages.patterns().keySet().stream()
                        .filter(key -> key.startsWith("enum."))
                        .map(key -> key.substring(5, key.lastIndexOf('.')))
                        .collect(Collectors.toCollection(TreeSet::new));
        for (var type : types) {
            var named =
                    messages.patterns().keySet().stream()
                            .filter(key -> key.startsWith("enum." + type + "."))
                            .map(key -> key.substring(key.lastIndexOf('.') + 1));
            assertThat(named).as(type).containsExactlyInAnyOrderElementsOf(constants(type));
        }
    }

    @Test
    void everyKeyIsInTheFileOfItsPrefix() throws IOException {
        for (var bundle : Messages.BUNDLES) {
            var file =
                    Path.of("src/main/resources/com/elios/interview/ui/messages")
                            .resolve(bundle + ".properties");
            var keys = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                keys.load(reader);
            }
            assertThat(keys.stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
        }
    }

    @Test
    void apostrophesAreTypographicBecauseStraightOnesHideArguments() {
        assertThat(messages.patterns().values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void pluralsFollowTheNumber() {
        assertThat(messages.text("app.time.minutes", 1)).isEqualTo("1 minute");
        assertThat(messages.text("app.time.minutes", 12)).isEqualTo("12 minutes");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> messages.text("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> keysInSources() {
        return found(SOURCES, KEY);
    }

    private static Set<String> constants(String type) {
        var declaration = Pattern.compile("enum " + type + " \\{([^}]*?)[;}]", Pattern.DOTALL);
        var body = found(MAIN, declaration);
        assertThat(body).as("enum " + type).hasSize(1);
        var constants = new TreeSet<String>();
        var plain = body.iterator().next().replaceAll("//[^\n]*", "");
        Pattern.compile("[A-Z][A-Z_]+")
                .matcher(plain)
                .results()
                .forEach(match -> constants.add(match.group()));
        return constants;
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(
                            file ->
                                    pattern.matcher(read(file))
                                            .results()
                                            .forEach(match -> found.add(match.group(1))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
