package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.adapter.cli.text.Wording;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.opinion.RaterAgreement;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.probing.Probing;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.UseTotal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What a language model added to an interview, in a Markdown report.
final class MarkdownAssistance {
    private final Messages messages;
    private final AssistedInterview assisted;

    MarkdownAssistance(Messages messages, AssistedInterview assisted) {
        this.messages = messages;
        this.assisted = assisted;
    }

    void addSummary(List<String> blocks) {
        var summary = assisted.summary();
        if (summary != null) {
            blocks.add("## " + messages.text("md.summary"));
            blocks.add(Markdown.quote(summary.value()));
            blocks.add(origin(summary));
        }
    }

    void addOpinion(List<String> blocks, Answer answer) {
        var probing = answer.probing();
        var opinion = assisted.opinionAbout(answer.id());
        if (probing.isEmpty() || opinion.isEmpty()) {
            return;
        }
        blocks.add(
                switch (opinion.get().opinion()) {
                    case SecondOpinion.NotGiven(var service, var problem, _) ->
                            messages.text(
                                    "md.opinionNone",
                                    messages.label(service),
                                    messages.label(problem));
                    case SecondOpinion.Given given ->
                            given(probing.get(), opinion.get().replies(), given);
                });
    }

    void addUse(List<String> blocks) {
        var use = assisted.use();
        if (use.replies() > 0) {
            blocks.add(
                    messages.text(
                            "md.use",
                            use.replies(),
                            use.inputTokens() + use.outputTokens(),
                            cost(use)));
        }
    }

    private String cost(UseTotal use) {
        if (use.unpriced() == use.replies()) {
            return messages.text("md.useUnpriced");
        }
        var known =
                use.dollars().signum() == 0
                        ? messages.text("md.useFree")
                        : messages.text(
                                "md.useDollars",
                                use.dollars().setScale(4, RoundingMode.HALF_UP).toPlainString());
        return use.unpriced() == 0 ? known : messages.text("md.usePartly", known, use.unpriced());
    }

    private String origin(Made<String> summary) {
        return switch (summary.origin()) {
            case Origin.Here _ -> messages.text("md.summaryHere");
            case Origin.ByService(_, var model, var prompt, var dropped) ->
                    messages.text(
                            "md.summaryService",
                            Markdown.inline(model),
                            Markdown.inline(prompt),
                            dropped);
            case Origin.HereInstead(var service, var problem) ->
                    messages.text(
                            "md.summaryInstead", messages.label(service), messages.label(problem));
        };
    }

    private String given(Probing probing, int replies, SecondOpinion.Given given) {
        var agreement = RaterAgreement.between(probing.ratedAfter(replies), given);
        var model = Markdown.inline(given.source().model());
        var lines = new ArrayList<String>();
        lines.add(
                messages.text(
                        "md.opinion",
                        model,
                        Markdown.inline(given.source().prompt()),
                        agreement.same(),
                        agreement.of()));
        lines.add(
                given.counts()
                        ? messages.text("md.opinionScore", Wording.number(given.score()))
                        : messages.text("md.opinionUncounted"));
        var spread = given.spread();
        if (given.counts() && spread.samples() > 1) {
            lines.add(
                    messages.text(
                            "md.opinionRange",
                            spread.samples(),
                            Wording.number(spread.lowest()),
                            Wording.number(spread.highest())));
        }
        if (spread.isUnstable()) {
            lines.add(messages.text("md.opinionUnstable"));
        }
        differing(lines, messages.text("md.opinionOnlyElios", model), agreement.onlyFirst());
        differing(lines, messages.text("md.opinionOnlyModel", model), agreement.onlySecond());
        if (given.dropped() > 0) {
            lines.add(messages.text("md.opinionDropped", given.dropped()));
        }
        return String.join("\n", lines);
    }

    private static void differing(List<String> lines, String title, List<KeyPoint> points) {
        points.forEach(point -> lines.add(title + " " + Markdown.inline(point.text())));
    }
}
