package com.elios.interview.adapter.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
    /// @throws OutputFailed when it cannot be written for another reason
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
    /// @throws OutputFailed when it cannot be written for another reason
    public void line(String line) {
        put(line + "\n");
    }

    /// Writes one line to standard error, whatever the text holds.
    public void error(String text) {
        var line = harmless(text).replaceAll("\\s+", " ").strip() + "\n";
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        streams.err().write(bytes, 0, bytes.length);
        streams.err().flush();
    }

    /// For a library that writes help; to be flushed by the caller.
    public PrintWriter writer() {
        return new PrintWriter(streams.out(), false, StandardCharsets.UTF_8);
    }

    private void put(String text) {
        try {
            streams.out().write(text.getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } catch (IOException e) {
            throw isClosedPipe(e) ? new OutputClosed() : new OutputFailed(e);
        }
    }

    /// Java tells it by the system's own sentence only: `Broken pipe`, `The pipe is being closed`.
    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ");
    }
}
