package com.elios.interview.adapter.cli;

import com.elios.interview.adapter.cli.terminal.InputUnreadable;
import com.elios.interview.adapter.cli.terminal.OutputClosed;
import com.elios.interview.adapter.cli.terminal.OutputFailed;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.error.CoachException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;

/// Turns failures into one line on standard error and an exit code.
final class Failures {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Terminal terminal;
    private final Messages messages;

    Failures(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int wrongUsage(ParameterException e, String[] arguments) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        var what = String.valueOf(e.getMessage());
        var sentence = what.endsWith(".") ? what : what + ".";
        terminal.error(messages.text("failure.usage", sentence, command));
        return WRONG_USAGE;
    }

    int failed(Exception e) {
        return switch (e) {
            case OutputClosed _ -> 0;
            case CoachException failure -> {
                log().debug("{}: {}", failure.code(), failure.getMessage(), failure);
                yield report("error." + failure.code(), failure.arguments().toArray());
            }
            case InputUnreadable failure ->
                    report("failure.input", String.valueOf(failure.getMessage()));
            case OutputFailed failure ->
                    report("failure.output", String.valueOf(failure.getMessage()));
            default -> {
                log().error("A command failed unexpectedly", e);
                yield report("failure.unexpected", e.getClass().getSimpleName());
            }
        };
    }

    /// Logging is set up when something has failed, and not for every command.
    private static Logger log() {
        return LoggerFactory.getLogger(Failures.class);
    }

    private int report(String key, Object... arguments) {
        terminal.error(messages.text("failure.line", messages.text(key, arguments)));
        return FAILED;
    }
}
