package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.report.Against;
import com.elios.interview.domain.model.report.Attempt;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Comparison;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// How an interview stands beside earlier ones, in a Markdown report.
final class MarkdownComparison {
    private final Messages messages;
    private final Wording wording;
    private final ZoneId zone;

    MarkdownComparison(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.zone = zone;
    }

    void addTo(List<String> blocks, Comparison comparison) {
        blocks.add("## " + messages.text("md.earlier"));
        switch (comparison) {
            case Comparison.WithoutScores _ -> blocks.add(messages.text("md.earlierWithoutScores"));
            case Comparison.FirstOne _ -> blocks.add(messages.text("md.earlierFirst"));
            case Comparison.OtherRules(int interviews, var now, var last) ->
                    blocks.add(
                            messages.text(
                                    "md.earlierOtherRules", interviews, rules(last), rules(now)));
            case Comparison.Compared compared -> compared(blocks, compared);
        }
    }

    private void compared(List<String> blocks, Comparison.Compared compared) {
        if (compared.isEmpty()) {
            blocks.add(messages.text("md.earlierNothingCommon"));
        } else {
            blocks.add(messages.text("md.earlierHow"));
            var at = InterviewList.time(zone).format(compared.lastAt());
            against(blocks, messages.text("md.earlierLast", at), compared.last());
            var recent = compared.recent();
            if (recent != null) {
                against(blocks, messages.text("md.earlierRecent", recent.interviews()), recent);
            }
            attempts(blocks, compared.attempts());
        }
        if (compared.leftOut() > 0) {
            blocks.add(messages.text("md.earlierLeftOut", compared.leftOut()));
        }
    }

    private void against(List<String> blocks, String title, Against against) {
        blocks.add("### " + title);
        if (against.isEmpty()) {
            blocks.add(messages.text("md.earlierNoneCommon"));
            return;
        }
        var overall = against.overall();
        if (overall == null) {
            blocks.add(messages.text("md.earlierFewCommon"));
        }
        var rows = new ArrayList<String>();
        rows.add(messages.text("md.changesHead") + "\n| --- | ---: | ---: | --- |");
        if (overall != null) {
            rows.add(row(messages.text("md.earlierOverall"), overall));
        }
        for (var change : against.dimensions()) {
            rows.add(row(wording.dimension(change.name()), change));
        }
        for (var change : against.skills()) {
            rows.add(row(change.name(), change));
        }
        blocks.add(String.join("\n", rows));
    }

    private String row(String name, Change change) {
        return messages.text(
                "md.change",
                Markdown.inline(name),
                Wording.number(change.before().value()),
                change.before().count(),
                Wording.number(change.now().value()),
                change.now().count(),
                messages.label(change.direction()));
    }

    private void attempts(List<String> blocks, List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return;
        }
        blocks.add("### " + messages.text("md.attempts"));
        blocks.add(String.join("\n", attempts.stream().map(this::attempt).toList()));
    }

    private String attempt(Attempt attempt) {
        return messages.text(
                "md.attempt",
                attempt.index() + 1,
                Wording.number(attempt.before()),
                InterviewList.time(zone).format(attempt.at()),
                Wording.number(attempt.now()),
                messages.label(attempt.direction()));
    }

    private String rules(Provenance provenance) {
        return Markdown.inline(provenance.engine() + ", " + provenance.rubric());
    }
}
