package com.elios.interview.adapter.cli.terminal;

import java.io.IOException;

/// The output cannot be written, as on a full disk; what was written before may be incomplete.
public final class OutputFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputFailed(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
