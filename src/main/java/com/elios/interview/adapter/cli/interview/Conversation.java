package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.terminal.Terminal;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.NextStep;

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
                        case NextQuestion.AskMore more -> take(more);
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
                var _ = room.submitAnswer().execute(id, ask.index(), text, elapsed);
                switch (ask.interview().mode()) {
                    case PRACTICE -> tell(id, ask.index());
                    case EXAM -> terminal.text(messages.text("interview.kept"));
                }
                yield true;
            }
            case Reply.Skipped(var elapsed) -> {
                var _ = room.skipQuestion().execute(id, ask.index(), SkipReason.NOT_GIVEN, elapsed);
                terminal.text(messages.text("interview.skipped"));
                yield true;
            }
            case Reply.Left() -> leave(id);
        };
    }

    private boolean take(NextQuestion.AskMore more) {
        show(more);
        var id = more.interview().id();
        return switch (prompt.read(more)) {
            case Reply.Answered(var text, var elapsed) -> {
                var _ = room.followUps().submitFollowUp().execute(id, more.index(), text, elapsed);
                tell(id, more.index());
                yield true;
            }
            case Reply.Skipped _ -> {
                var _ = room.followUps().passFollowUp().execute(id, more.index());
                tell(id, more.index());
                yield true;
            }
            case Reply.Left() -> leave(id);
        };
    }

    private boolean leave(InterviewId id) {
        var _ = room.pauseInterview().execute(id);
        terminal.text(messages.text("interview.paused", setting.commandName()));
        return false;
    }

    /// Tells what came of an answer; where a follow-up question comes now, it is asked next.
    private void tell(InterviewId id, int index) {
        var result = room.followUps().showFeedback().execute(id, index);
        terminal.text(new FeedbackText(messages).of(result));
        if (result.next() instanceof NextStep.Ask) {
            var _ = room.followUps().askFollowUp().execute(id, index);
        }
    }

    private void show(NextQuestion.AskMore more) {
        int number = more.answer().followUps().size();
        terminal.text("");
        terminal.text(messages.text("followup.title", number, more.index() + 1));
        terminal.text(Paragraph.of(more.followUp().probe().text(), 0));
        terminal.text(messages.text("followup.how"));
        terminal.text("");
        showDraft(more);
    }

    private void showDraft(NextQuestion.Asked asked) {
        if (!asked.draft().text().isBlank()) {
            terminal.text(messages.text("interview.draft"));
            terminal.text(Paragraph.of(asked.draft().text(), 2));
        }
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
        showDraft(ask);
    }

    private void complete(InterviewId id) {
        var _ = room.completeInterview().execute(id);
        terminal.text(new ReportText(messages).of(room.showReport().execute(id)));
        terminal.text("");
        terminal.text(messages.text("report.again", id, setting.commandName()));
    }
}
