package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.terminal.InputLine;
import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.interview.SaveDraft;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Takes the answer to one question or follow-up question line by line and keeps each line at once.
///
/// An empty line ends the answer, and so does a line with only a dot. An empty line before any text
/// is passed over; only the dot gives an empty answer.
final class AnswerPrompt {
    private final Terminal terminal;
    private final Messages messages;
    private final SaveDraft saveDraft;
    private final Clock clock;

    AnswerPrompt(Terminal terminal, Messages messages, SaveDraft saveDraft, Clock clock) {
        this.terminal = terminal;
        this.messages = messages;
        this.saveDraft = saveDraft;
        this.clock = clock;
    }

    Reply read(NextQuestion.Asked ask) {
        var began = clock.instant();
        var text = ask.draft().text();
        while (true) {
            terminal.prompt(terminal.interactive() ? "> " : "");
            switch (terminal.input().next()) {
                case InputLine.End() -> {
                    return new Reply.Left();
                }
                case InputLine.TooLong() -> terminal.error(messages.text("interview.lineTooLong"));
                case InputLine.NotUtf8() -> terminal.error(messages.text("interview.lineNotUtf8"));
                case InputLine.Text(var line) -> {
                    var elapsed = elapsed(ask, began);
                    switch (line.strip().toLowerCase(Locale.ROOT)) {
                        case "." -> {
                            return new Reply.Answered(text, elapsed);
                        }
                        case "" -> {
                            if (!text.isBlank()) {
                                return new Reply.Answered(text, elapsed);
                            }
                        }
                        case "/skip" -> {
                            return new Reply.Skipped(elapsed);
                        }
                        case "/pause", "/quit" -> {
                            return new Reply.Left();
                        }
                        default -> {
                            text = text.isEmpty() ? line : text + "\n" + line;
                            saveDraft.execute(
                                    ask.interview().id(),
                                    ask.place(),
                                    ask.draft().rewritten(text, elapsed));
                        }
                    }
                }
            }
        }
    }

    /// A clock that is set back takes no time away.
    private Duration elapsed(NextQuestion.Asked ask, Instant began) {
        var now = Duration.between(began, clock.instant());
        return ask.draft().elapsed().plus(now.isNegative() ? Duration.ZERO : now);
    }
}
