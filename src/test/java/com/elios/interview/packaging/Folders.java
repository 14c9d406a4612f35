package com.elios.interview.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes the folders and small programs in which scripts are tried.
final class Folders {
    private Folders() {}

    static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// A Java of the given version whose commands only write their arguments, one a line.
    static void java(Path home, String version) throws IOException {
        var echo = "#!/bin/sh\nprintf '%s\\n' \"$@\"\n";
        program(home.resolve("bin/java"), echo);
        program(home.resolve("bin/javac"), echo);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    /// A script of the project in a new place, with the usual folders of Java taken from its
    // search.
    static void script(Path original, Path file) throws IOException {
        program(
                file,
                Files.readString(original)
                        .replaceAll(
                                "(?<=[ \"])/(usr/lib|usr/lib64|usr/local|opt|Library)/",
                                "/nowhere/"));
    }
}
