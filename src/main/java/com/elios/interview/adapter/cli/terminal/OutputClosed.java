package com.elios.interview.adapter.cli.terminal;

/// Nobody reads the output any more, as after `| head`. Ends the command quietly.
public final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosed() {
        super("the output is closed");
    }
}
