package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.NextStep;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.probing.Reply;
import java.util.List;
import java.util.stream.Collectors;

/// What followed an answer in a Markdown report: the questions, both figures, the gaps.
final class MarkdownProbing {
    private final Messages messages;

    MarkdownProbing(Messages messages) {
        this.messages = messages;
    }

    void addTo(List<String> blocks, QuestionResult result) {
        result.answer()
                .probing()
                .filter(probing -> !probing.followUps().isEmpty())
                .ifPresent(probing -> addTo(blocks, probing));
        if (result.next() instanceof NextStep.Stop(var reason)) {
            blocks.add(messages.label(reason));
        }
    }

    private void addTo(List<String> blocks, Probing probing) {
        blocks.add(messages.text("md.followUps"));
        int number = 0;
        for (var followUp : probing.followUps()) {
            number++;
            blocks.add(
                    messages.text("md.followUp", number, Markdown.inline(followUp.probe().text())));
            if (followUp.reply() instanceof Reply.Said said) {
                blocks.add(Markdown.quote(said.text()));
                new MarkdownSpeech(messages)
                        .addTo(blocks, said.text(), said.speech(), said.evaluation());
            } else {
                blocks.add(messages.text("md.followUpLeft"));
            }
        }
        if (probing.answered()) {
            blocks.add(
                    messages.text(
                            "followup.figures",
                            Wording.number(probing.firstScore()),
                            Wording.number(probing.scoreAfter())));
        }
        var gaps = probing.gaps();
        if (!gaps.isEmpty()) {
            blocks.add(gaps.stream().map(this::gap).collect(Collectors.joining("\n")));
        }
    }

    private String gap(Gap gap) {
        var point = Markdown.inline(gap.keyPoint().text());
        var closing = gap.closing();
        if (closing == null) {
            return "- " + messages.text("followup.open", point);
        }
        return "- "
                + messages.text("followup.closed", point, closing.followUp() + 1)
                + "\n  - "
                + messages.text("feedback.quote", Markdown.inline(closing.quote()));
    }
}
