package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    private static final Path SCRIPT = Path.of("packaging/bin/elios").toAbsolutePath();

    @TempDir private Path folder;
    private Path dist = Path.of("dist");
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aDistributionInAFolderWithSpaces() throws IOException {
        dist = folder.resolve("my apps/dist");
        Folders.script(SCRIPT, dist.resolve("bin/elios"));
        Files.createDirectories(dist.resolve("lib"));
        Files.createDirectories(dist.resolve("javafx"));
        Files.writeString(dist.resolve("lib/elios-interview-coach-1.jar"), "first");
        Folders.java(dist.resolve("runtime"), "25.0.1");
        environment.put("XDG_CACHE_HOME", folder.resolve("caches").toString());
        environment.put("HOME", folder.resolve("home").toString());
        for (String variable : List.of("JAVA_HOME", "JAVA25_HOME", "JAVA_HOME_25_X64")) {
            environment.put(variable, "");
        }
    }

    @Test
    void argumentsArriveAsTheyWereGiven() {
        assertThat(start("cv", "two  words", "", "*").output())
                .endsWith("com.elios.interview.Main\ncv\ntwo  words\n\n*\n");
    }

    @Test
    void theWindowGetsJavaFxAsModules() {
        assertThat(start().output())
                .contains(
                        "--module-path\n"
                                + dist
                                + "/javafx\n--add-modules\njavafx.controls,javafx.media,javafx.swing\n");
    }

    @Test
    void theWindowWithADataFolderIsStillTheWindow() {
        assertThat(start("--data", "cv").output()).contains("--add-modules");
    }

    @Test
    void aCommandStartsWithoutJavaFx() {
        assertThat(start("--data", "some folder", "score").output()).doesNotContain("javafx");
    }

    @Test
    void aSymbolicLinkLeadsToTheDistribution() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("elios"), dist.resolve("bin/elios"));

        assertThat(Started.of(folder, environment, List.of(link.toString(), "cv")).output())
                .contains("-cp\n" + dist + "/lib/*\n");
    }

    @Test
    void closedStreamsAreOpenAgainForJava() throws IOException {
        Folders.program(
                dist.resolve("runtime/bin/java"),
                """
                #!/bin/sh
                true 3<&0 && true 3>&1 && true 3>&2 && touch "$OPEN"
                """);
        environment.put("OPEN", folder.resolve("open").toString());

        var started =
                Started.of(
                        folder,
                        environment,
                        List.of("sh", "-c", "\"$0\" score <&- >&- 2>&-", dist + "/bin/elios"));

        assertThat(started.exitCode()).isZero();
        assertThat(folder.resolve("open")).exists();
    }

    @Test
    void extraOptionsReachJava() {
        environment.put("ELIOS_JAVA_OPTIONS", "-Xmx1g -Dname=value");

        assertThat(start("cv").output().lines()).contains("-Xmx1g", "-Dname=value");
    }

    @Test
    void aCommandHasASmallerHeapThanTheWindow() {
        assertThat(start().output().lines()).contains("-Xmx512m");
        assertThat(start("score").output().lines()).contains("-Xmx160m").doesNotContain("-Xmx512m");
    }

    @Test
    void anotherHeapCanBeAskedFor() {
        environment.put("ELIOS_JAVA_OPTIONS", "-Xmx1g");

        assertThat(start("score").output().lines()).containsSubsequence("-Xmx160m", "-Xmx1g");
    }

    @Test
    void javaHomeIsTakenIfItIs25() throws IOException {
        Files.delete(dist.resolve("runtime/release"));
        Folders.java(folder.resolve("java 25"), "25");
        environment.put("JAVA_HOME", folder.resolve("java 25").toString());

        assertThat(start("cv").exitCode()).isZero();
    }

    @Test
    void noJava25IsSaidInOneSentence() throws IOException {
        Folders.java(dist.resolve("runtime"), "24.0.2");
        Folders.program(
                folder.resolve("path/java"),
                "#!/bin/sh\necho 'openjdk full version \"17.0.15+6\"' >&2\n");
        environment.put("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));

        var started = start("cv");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.output()).isEmpty();
        assertThat(started.errors())
                .isEqualTo(
                        "Elios needs Java 25 and none was found; install one (for example Temurin"
                                + " 25) or set JAVA_HOME to it.\n");
    }

    @Test
    void aChangedJarGetsAnotherClassArchive() throws IOException {
        var before = archive();
        Files.writeString(dist.resolve("lib/elios-interview-coach-1.jar"), "other");

        assertThat(archive()).isNotEqualTo(before);
    }

    @Test
    void anArchiveLeftHalfWrittenIsThrownAway() throws IOException {
        var archive = Path.of(archive());
        Files.write(archive, new byte[4096]);

        assertThat(archive()).isEqualTo(archive.toString());
        assertThat(archive).doesNotExist();
    }

    @Test
    void aWholeArchiveStays() throws IOException {
        var archive = Path.of(archive());
        Files.write(archive, new byte[] {1, 2, 3, 4, 5});

        assertThat(archive()).isEqualTo(archive.toString());
        assertThat(archive).exists();
    }

    @Test
    void withoutACacheFolderTheWindowStartsAllTheSame() throws IOException {
        Files.writeString(folder.resolve("caches"), "a file where the folder should be");

        var started = start();

        assertThat(started.exitCode()).isZero();
        assertThat(started.errors()).isEmpty();
        assertThat(started.output()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void theInstalledAppUsesItsOwnJavaClassPathAndCacheForCommandsToo() throws IOException {
        var app = installed();

        for (var started : List.of(start(), start("score"))) {
            assertThat(started.output().lines())
                    .containsSubsequence(
                            "-XX:AOTCache=" + app + "/app-1.aot",
                            "-cp",
                            app + "/z.jar:" + app + "/a.jar",
                            "com.elios.interview.Main")
                    .doesNotContain("--module-path");
        }
        assertThat(folder.resolve("caches")).doesNotExist();
    }

    @Test
    void aCommandOfTheInstalledAppHasTheSmallerHeapToo() throws IOException {
        installed();

        assertThat(start().output().lines()).contains("-Xmx512m", "-XX:TieredStopAtLevel=1");
        assertThat(start("score").output().lines())
                .contains("-Xmx160m")
                .doesNotContain("-Xmx512m", "-XX:TieredStopAtLevel=1");
    }

    @Test
    void theInstalledAppWithoutItsCacheStartsAllTheSame() throws IOException {
        Files.delete(installed().resolve("app-1.aot"));

        assertThat(start("score").exitCode()).isZero();
        assertThat(start("score").output()).doesNotContain("AOTCache");
    }

    @Test
    void mallocIsToldToGiveBackUnlessItWasToldOtherwise() throws IOException {
        Folders.program(
                dist.resolve("runtime/bin/java"),
                "#!/bin/sh\necho $MALLOC_ARENA_MAX $MALLOC_TRIM_THRESHOLD_\n");
        environment.put("MALLOC_ARENA_MAX", "5");

        assertThat(start("score").output()).isEqualTo("5 131072\n");
    }

    /// Makes the distribution an installed app, and returns the folder of its jars.
    private Path installed() throws IOException {
        Files.delete(dist.resolve("runtime/release"));
        Folders.java(dist.resolve("lib/runtime"), "25.0.1");
        var app = Files.createDirectories(dist.resolve("lib/app"));
        Files.writeString(app.resolve("classpath"), "z.jar\na.jar\n");
        Files.writeString(app.resolve("app-1.aot"), "classes");
        return app;
    }

    private Started start(String... arguments) {
        var command = Stream.concat(Stream.of(dist + "/bin/elios"), Stream.of(arguments)).toList();
        return Started.of(folder, environment, command);
    }

    private String archive() {
        var option = "-XX:SharedArchiveFile=";
        return start().output()
                .lines()
                .filter(line -> line.startsWith(option))
                .map(line -> line.substring(option.length()))
                .findFirst()
                .orElseThrow();
    }
}
