package com.elios.interview.adapter.cli.interview;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Paragraph;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.probing.Probing;
import java.util.ArrayList;
import java.util.List;

/// What came of the follow-up questions: both figures, and which gaps are closed by what.
final class ProbingText {
    private final Messages messages;

    ProbingText(Messages messages) {
        this.messages = messages;
    }

    /// @param whole whether the gaps that are open are named; otherwise they are counted
    List<String> of(Probing probing, boolean whole) {
        var lines = new ArrayList<String>();
        lines.add("");
        if (probing.answered()) {
            lines.add(
                    messages.text(
                            "followup.figures",
                            Wording.number(probing.firstScore()),
                            Wording.number(probing.scoreAfter())));
        }
        var gaps = probing.gaps();
        gaps.stream().filter(gap -> !gap.isOpen()).forEach(gap -> lines.addAll(closed(gap)));
        var open = probing.openGaps();
        if (whole) {
            open.forEach(
                    gap ->
                            lines.add(
                                    Paragraph.of(
                                            messages.text("followup.open", gap.keyPoint().text()),
                                            2)));
        } else if (!open.isEmpty()) {
            lines.add(Paragraph.of(messages.text("feedback.heldBack", open.size()), 2));
        }
        return lines;
    }

    private List<String> closed(Gap gap) {
        var closing = gap.closing();
        return closing == null
                ? List.of()
                : List.of(
                        Paragraph.of(
                                messages.text(
                                        "followup.closed",
                                        gap.keyPoint().text(),
                                        closing.followUp() + 1),
                                2),
                        Paragraph.of(messages.text("feedback.quote", closing.quote()), 6));
    }
}
