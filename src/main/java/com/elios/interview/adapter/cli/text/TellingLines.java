package com.elios.interview.adapter.cli.text;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How an answer is told, line by line: levels, what the next one takes, and the wording.
public final class TellingLines {
    private static final int MOST_QUOTES = 3;

    private final Messages messages;

    public TellingLines(Messages messages) {
        this.messages = messages;
    }

    /// One entry of text for each thing to say; empty where nothing was measured.
    public List<String> of(Evaluation.Scored scored, String said) {
        var telling = scored.telling();
        var lines = new ArrayList<String>();
        if (telling == null) {
            return lines;
        }
        for (var rating : telling.ratings()) {
            lines.add(rating(rating, said));
        }
        var confidence = telling.confidence();
        var value = confidence.value();
        lines.add(
                value.isEmpty()
                        ? messages.text("telling.plain", messages.label(scored.sentiment()))
                        : messages.text(
                                "telling.wording",
                                messages.label(scored.sentiment()),
                                Wording.percent(value.getAsDouble())));
        if (!confidence.hedges().isEmpty()) {
            lines.add(messages.text("telling.hedges", quotes(confidence.hedges(), said)));
        }
        return lines;
    }

    private String rating(Rating rating, String said) {
        var line =
                messages.text(
                        "telling.rating",
                        messages.label(rating.criterion()),
                        rating.level(),
                        rating.anchor());
        if (!rating.evidence().isEmpty()) {
            line += " " + messages.text("telling.on", quotes(rating.evidence(), said));
        }
        var next = rating.next();
        return next == null ? line : line + " " + messages.text("telling.next", next);
    }

    private static String quotes(List<Span> spans, String said) {
        var quoted =
                spans.stream()
                        .limit(MOST_QUOTES)
                        .map(span -> "“" + span.of(said).strip() + "”")
                        .collect(Collectors.joining(", "));
        return spans.size() > MOST_QUOTES ? quoted + ", …" : quoted;
    }
}
