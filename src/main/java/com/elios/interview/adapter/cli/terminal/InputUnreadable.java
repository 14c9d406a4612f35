package com.elios.interview.adapter.cli.terminal;

import java.io.IOException;

/// Standard input broke off with an error.
public final class InputUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputUnreadable(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
