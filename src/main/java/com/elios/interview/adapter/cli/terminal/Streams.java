package com.elios.interview.adapter.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Objects;

/// Where a command reads and writes. Bytes go through as UTF-8; the encoding of the print stream
/// itself is never used.
///
/// @param out unlike a print stream it tells why something could not be written
/// @param interactive whether a person sits in front of it, so that questions back make sense
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean interactive) {
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
                System.in,
                new FileOutputStream(FileDescriptor.out),
                System.err,
                console != null && console.isTerminal());
    }
}
