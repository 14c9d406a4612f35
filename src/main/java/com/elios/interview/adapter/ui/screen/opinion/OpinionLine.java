package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.probing.Probing;

/// A second opinion in one line.
public final class OpinionLine {
    private OpinionLine() {}

    public static String of(Messages messages, Probing probing, StoredOpinion stored) {
        return switch (stored.opinion()) {
            case SecondOpinion.Given second ->
                    given(messages, Comparison.of(probing, stored.replies(), second));
            case SecondOpinion.NotGiven(var service, var problem, _) ->
                    messages.text(
                            "assist.opinion.line.none",
                            messages.name(service),
                            messages.name(problem));
        };
    }

    private static String given(Messages messages, Comparison comparison) {
        var second = comparison.second();
        var agreement = comparison.agreement();
        var line =
                second.counts()
                        ? messages.text(
                                "assist.opinion.line.score",
                                comparison.model(),
                                agreement.same(),
                                agreement.of(),
                                Math.round(second.score()))
                        : messages.text(
                                "assist.opinion.line",
                                comparison.model(),
                                agreement.same(),
                                agreement.of());
        return second.spread().isUnstable()
                ? messages.text("assist.opinion.line.unstable", line)
                : line;
    }
}
