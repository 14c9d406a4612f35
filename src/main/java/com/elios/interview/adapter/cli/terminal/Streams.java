package com.elios.interview.adapter.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Objects;

/// Where a command reads and writes. Bytes go through as UTF-8; the encoding of the print streams
/// themselves is never used.
///
/// @param interactive whether a person sits in front of it, so that questions back make sense
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean interactive) {
    public Streams {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
    }

    /// Those of this process. A Java runtime without a console of its own gives none at all.
    @SuppressWarnings("SystemConsoleNull")
    public static Streams ofProcess() {
        var console = System.console();
        return new Streams(
                System.in, System.out, System.err, console != null && console.isTerminal());
    }
}
