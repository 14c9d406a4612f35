package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.delivery.DeliveryText;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.service.delivery.DeliveryScoring;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How an answer was spoken in a Markdown report: the figures that were measured, and what was
/// understood where it was corrected.
final class MarkdownSpeech {
    private final Messages messages;

    MarkdownSpeech(Messages messages) {
        this.messages = messages;
    }

    /// @param speech null where it was typed
    void addTo(
            List<String> blocks,
            String submitted,
            @Nullable Speech speech,
            @Nullable Evaluation evaluation) {
        if (speech == null) {
            return;
        }
        var delivery = speech.delivery();
        if (delivery != null) {
            addFigures(blocks, delivery, evaluation);
        }
        Spoken.corrected(submitted, speech)
                .ifPresent(
                        understood -> {
                            blocks.add(messages.text("md.understood"));
                            blocks.add(Markdown.quote(understood));
                        });
    }

    private void addFigures(
            List<String> blocks, Delivery delivery, @Nullable Evaluation evaluation) {
        blocks.add(messages.text(counts(evaluation) ? "md.delivery" : "md.deliveryApart"));
        blocks.add(
                new DeliveryText(messages)
                        .present(delivery, DeliveryScoring.score(delivery)).stream()
                                .map(line -> "- " + Markdown.inline(line))
                                .collect(Collectors.joining("\n")));
    }

    private static boolean counts(@Nullable Evaluation evaluation) {
        return evaluation instanceof Evaluation.Scored scored
                && scored.dimensions().stream()
                        .anyMatch(
                                dimension ->
                                        dimension.dimension() == Dimension.DELIVERY
                                                && dimension.weight() > 0);
    }
}
