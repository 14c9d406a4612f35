package com.elios.interview.adapter.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Standard input, output and error of a command. Whatever is written is there for the reader when
/// the call returns.
public final class Terminal {
    private final Streams streams;
    private final LineSource input;

    public Terminal(Streams streams) {
        this.streams = streams;
        this.input = new LineSource(streams.in());
    }

    public LineSource input() {
        return input;
    }

    public boolean interactive() {
        return streams.interactive();
    }

    /// Writes text for people. Control characters, which could come from a CV and steer the
    /// terminal, become blanks.
    ///
    /// @throws OutputClosed when nobody reads any more
    public void text(String text) {
        put(harmless(text) + "\n");
    }

    /// Writes text for people and stays on the line.
    public void prompt(String text) {
        put(harmless(text));
    }

    /// Writes a line for machines as it is.
    ///
    /// @throws OutputClosed when nobody reads any more
    public void line(String line) {
        put(line + "\n");
    }

    /// Writes one line to standard error, whatever the text holds.
    public void error(String text) {
        var line = harmless(text).replaceAll("\\s+", " ").strip() + "\n";
        write(streams.err(), line);
        streams.err().flush();
    }

    /// For a library that writes help; to be flushed by the caller.
    public PrintWriter writer() {
        return new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    }

    private void put(String text) {
        write(streams.out(), text);
        if (streams.out().checkError()) {
            throw new OutputClosed();
        }
    }

    private static void write(PrintStream stream, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
    }

    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }
}
