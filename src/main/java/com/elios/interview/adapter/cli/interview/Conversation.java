package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;

/// Asks the questions of an interview that was started, one after the other, up to the report.
final class Conversation {
    private final Terminal terminal;
    private final Messages messages;
    private final InterviewSetting setting;
    private final InterviewUseCases.Room room;
    private final AnswerPrompt prompt;

    Conversation(Terminal terminal, Messages messages, InterviewSetting setting) {
        this.terminal = terminal;
        this.messages = messages;
        this.setting = setting;
        this.room = setting.useCases().room();
        this.prompt = new AnswerPrompt(terminal, messages, room.saveDraft(), setting.clock());
    }

    /// Returns when the report was shown, or when the person left.
    void hold(InterviewId id) {
        terminal.text("");
        terminal.text(Paragraph.of(messages.text("interview.how"), 0));
        boolean goesOn = true;
        while (goesOn) {
            goesOn =
                    switch (room.askNextQuestion().execute(id)) {
                        case NextQuestion.Ask ask -> take(ask);
                        case NextQuestion.NoneLeft _ -> {
                            complete(id);
                            yield false;
                        }
                    };
        }
    }

    private boolean take(NextQuestion.Ask ask) {
        show(ask);
        var id = ask.interview().id();
        return switch (prompt.read(ask)) {
            case Reply.Answered(var text, var elapsed) -> {
                var answer = room.submitAnswer().execute(id, ask.index(), text, elapsed);
                terminal.text(
                        switch (ask.interview().mode()) {
                            case PRACTICE -> new FeedbackText(messages).of(ask.question(), answer);
                            case EXAM -> messages.text("interview.kept");
                        });
                yield true;
            }
            case Reply.Skipped(var elapsed) -> {
                var _ = room.skipQuestion().execute(id, ask.index(), SkipReason.NOT_GIVEN, elapsed);
                terminal.text(messages.text("interview.skipped"));
                yield true;
            }
            case Reply.Left() -> {
                var _ = room.pauseInterview().execute(id);
                terminal.text(messages.text("interview.paused", setting.commandName()));
                yield false;
            }
        };
    }

    private void show(NextQuestion.Ask ask) {
        var question = ask.question();
        terminal.text("");
        terminal.text(
                messages.text(
                        "question.title",
                        ask.index() + 1,
                        ask.total(),
                        messages.text(
                                "question.about",
                                messages.label(question.type()),
                                messages.label(question.difficulty()),
                                String.join(", ", question.skills()))));
        terminal.text(Paragraph.of(question.text(), 0));
        terminal.text("");
        if (!ask.draft().text().isBlank()) {
            terminal.text(messages.text("interview.draft"));
            terminal.text(Paragraph.of(ask.draft().text(), 2));
        }
    }

    private void complete(InterviewId id) {
        var report = room.completeInterview().execute(id);
        terminal.text(new ReportText(messages).of(report));
        terminal.text("");
        terminal.text(messages.text("report.again", id, setting.commandName()));
    }
}
