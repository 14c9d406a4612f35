package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.terminal.InputLine;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.interview.Interview;
import java.util.Locale;
import java.util.Optional;

/// Finds out whether an interview that was left goes on. Without a person to ask it does, so that
/// a script's first line is never taken for a reply.
final class OpenInterviewChoice {
    private final Terminal terminal;
    private final Messages messages;

    enum Choice {
        GO_ON,
        START_NEW,
        LEAVE
    }

    OpenInterviewChoice(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    Choice of(Optional<Interview> open, boolean fresh) {
        if (open.isEmpty() || fresh) {
            return Choice.START_NEW;
        }
        int total = open.get().questions().size();
        int answered = open.get().position();
        if (!terminal.interactive()) {
            terminal.text(messages.text("interview.goesOn", answered, total));
            return Choice.GO_ON;
        }
        terminal.prompt(messages.text("interview.goOn", answered, total) + " ");
        return terminal.input().next() instanceof InputLine.Text(var reply)
                ? choice(reply.strip().toLowerCase(Locale.ROOT))
                : Choice.LEAVE;
    }

    private static Choice choice(String reply) {
        return switch (reply) {
            case "", "y", "yes" -> Choice.GO_ON;
            case "new" -> Choice.START_NEW;
            default -> Choice.LEAVE;
        };
    }
}
