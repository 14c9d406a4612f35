package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.report.Study;
import java.util.ArrayList;
import java.util.List;

/// What to work on in a Markdown report: what is open, what to read, what to practise.
final class MarkdownStudies {
    private final Messages messages;

    MarkdownStudies(Messages messages) {
        this.messages = messages;
    }

    void addTo(List<String> blocks, List<Study> studies) {
        blocks.add("## " + messages.text("md.workOn"));
        if (studies.isEmpty()) {
            blocks.add(messages.text("md.workOnNothing"));
            return;
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < studies.size(); i++) {
            add(lines, i + 1, studies.get(i));
        }
        blocks.add(String.join("\n", lines));
    }

    private void add(List<String> lines, int number, Study study) {
        lines.add(
                messages.text(
                        "md.workItem",
                        number,
                        Markdown.inline(study.item().skill()),
                        study.item().index() + 1,
                        messages.label(study.gaps().origin())));
        for (var gap : study.gaps().openByLoss()) {
            lines.add(entry("followup.open", point(gap)));
        }
        for (var gap : study.gaps().closed()) {
            lines.add(entry("md.closedWhenAsked", point(gap)));
        }
        study.lookUp().forEach(it -> lines.add(entry("md.lookUp", Markdown.inline(it))));
        study.exercises().forEach(it -> lines.add("   - " + messages.label(it)));
        for (var question : study.practise()) {
            lines.add(
                    "   - "
                            + messages.text(
                                    "md.practise",
                                    Markdown.inline(question.text()),
                                    messages.label(question.difficulty())));
        }
    }

    private String entry(String key, String text) {
        return "   - " + messages.text(key, text);
    }

    private static String point(Gap gap) {
        return Markdown.inline(gap.keyPoint().text());
    }
}
