package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTest {
    private static final Path WRAPPER = Path.of("mvnw").toAbsolutePath();

    @TempDir private Path folder;
    private Path project = Path.of("project");
    private Path programs = Path.of("programs");
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aProjectInAFolderWithSpacesAndAJdk25() throws IOException {
        project = folder.resolve("my project");
        programs = folder.resolve("programs");
        Folders.script(WRAPPER, project.resolve("mvnw"));
        Folders.java(folder.resolve("jdk 25"), "25.0.3");
        environment.put("PATH", programs + ":" + System.getenv("PATH"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("MAVEN_USER_HOME", folder.resolve("home/.m2").toString());
        environment.put("JAVA_HOME", folder.resolve("jdk 25").toString());
        environment.put("JAVA25_HOME", "");
        environment.put("JAVA_HOME_25_X64", "");
    }

    @Test
    void withoutAJdk25ItSaysSoInOneSentence() throws IOException {
        Folders.java(folder.resolve("jdk 25"), "17.0.15");

        var started = start("verify");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.errors())
                .isEqualTo(
                        "Elios needs a JDK 25 and none was found; install one (for example Temurin"
                                + " 25) or set JAVA_HOME to it.\n");
    }

    @Test
    void anInstalledMavenBuildsThisProjectFromAnyFolder() throws IOException {
        maven("3.8.7");

        assertThat(start("-l", "some log.txt", "verify").output())
                .contains("-f\n" + project + "/pom.xml\n-l\nsome log.txt\nverify\n");
    }

    @Test
    void aProjectFileOfTheCallersChoiceIsKept() throws IOException {
        maven("4.0.0");

        assertThat(start("-f", "other.xml").output()).contains("-f\nother.xml\n");
        assertThat(start("-f", "other.xml").output()).doesNotContain("pom.xml");
    }

    @Test
    void failingAtTheEndIsNoProjectFile() throws IOException {
        maven("3.9.11");

        assertThat(start("-fae", "verify").output()).contains("/pom.xml\n-fae\nverify\n");
    }

    @Test
    void anOldMavenIsNotUsedAndAWrongChecksumIsRefused() throws IOException {
        maven("3.8.6");
        Folders.program(
                programs.resolve("curl"),
                "#!/bin/sh\nwhile [ \"$1\" != -o ]; do shift; done\necho other >\"$2\"\n");

        var started = start("verify");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.output()).isEmpty();
        assertThat(started.errors()).contains("has a wrong checksum and was not used");
        try (Stream<Path> left = Files.list(folder.resolve("home/.m2/elios-wrapper"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFetchThatFailsIsSaidInOneSentence() throws IOException {
        maven("3.6.3");
        Folders.program(
                programs.resolve("curl"), "#!/bin/sh\necho 'curl: no such host' >&2\nexit 6\n");

        var started = start("verify");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.errors().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Maven 3.8.7 or later is not installed and Maven");
    }

    @Test
    void aMavenFetchedBeforeIsTaken() throws IOException {
        maven("3.6.3");
        Folders.program(
                folder.resolve("home/.m2/elios-wrapper/apache-maven-3.9.11/bin/mvn"),
                "#!/bin/sh\necho fetched \"$JAVA_HOME\"\n");

        assertThat(start("verify").output()).isEqualTo("fetched " + folder + "/jdk 25\n");
    }

    /// An installed Maven that writes its version, or its arguments one a line.
    private void maven(String version) throws IOException {
        Folders.program(
                programs.resolve("mvn"),
                """
                #!/bin/sh
                if [ "$1" = -v ]; then echo "Apache Maven %s (abc)"; else printf '%%s\\n' "$@"; fi
                """
                        .formatted(version));
    }

    private Started start(String... arguments) {
        return Started.of(
                folder,
                environment,
                Stream.concat(Stream.of(project + "/mvnw"), Stream.of(arguments)).toList());
    }
}
