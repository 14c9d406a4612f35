package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.evaluation.Telling;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How an answer is told: the levels with the words they rest on, the part of each sentence, and
/// how sure the wording is.
final class TellingPane extends VBox {
    private final Messages messages;
    private final String answer;

    /// @param highlight which level is pointed at, by its place
    TellingPane(
            Messages messages,
            String answer,
            Telling telling,
            Sentiment tone,
            Highlight highlight) {
        super(16);
        this.messages = messages;
        this.answer = answer;
        if (telling.ratings().stream().anyMatch(rating -> !rating.evidence().isEmpty())) {
            getChildren()
                    .addAll(
                            Texts.secondary(messages.text("feedback.telling.hint")),
                            AnswerText.quiet(
                                    messages, answer, marks(telling.ratings()), highlight));
        }
        getChildren().add(new RatingList(messages, telling.ratings(), highlight));
        if (!telling.sentences().isEmpty()) {
            getChildren().add(sentences(telling.sentences()));
        }
        getChildren().add(wording(telling, tone));
    }

    /// The evidence in the form in which an answer is marked.
    private List<KeyPointCoverage> marks(List<Rating> ratings) {
        return ratings.stream()
                .map(
                        rating ->
                                new KeyPointCoverage(
                                        new KeyPoint(messages.name(rating.criterion()), 1),
                                        rating.evidence().isEmpty()
                                                ? Level.MISSED
                                                : rating.level() >= 4
                                                        ? Level.COVERED
                                                        : Level.PARTLY,
                                        rating.share(),
                                        rating.evidence()))
                .toList();
    }

    private Node sentences(List<SentencePart> sentences) {
        var grid = new GridPane();
        grid.getStyleClass().add("sentence-parts");
        for (int i = 0; i < sentences.size(); i++) {
            var text = Texts.body(sentences.get(i).where().of(answer).strip());
            GridPane.setHgrow(text, Priority.ALWAYS);
            var part = Texts.single(part(sentences.get(i)), StyleClass.SECONDARY);
            GridPane.setValignment(part, VPos.TOP);
            grid.addRow(i, part, text);
        }
        return new VBox(8, Texts.card(messages.text("feedback.telling.sentences")), grid);
    }

    private String part(SentencePart sentence) {
        var parts =
                sentence.parts().isEmpty()
                        ? messages.text("feedback.telling.noPart")
                        : sentence.parts().stream()
                                .map(messages::name)
                                .collect(Collectors.joining(", "));
        return sentence.actor() == Actor.NOBODY
                ? parts
                : messages.text("feedback.telling.part", parts, messages.name(sentence.actor()));
    }

    private Node wording(Telling telling, Sentiment tone) {
        var confidence = telling.confidence();
        var box =
                new VBox(
                        4,
                        Texts.card(messages.text("feedback.telling.wording")),
                        Texts.body(messages.text("feedback.telling.tone", messages.name(tone))));
        var value = confidence.value();
        box.getChildren()
                .add(
                        Texts.body(
                                value.isEmpty()
                                        ? messages.text("feedback.telling.confidence.none")
                                        : messages.text(
                                                "feedback.telling.confidence",
                                                Math.round(value.getAsDouble() * 100))));
        quotes(box, "feedback.telling.hedges", confidence.hedges());
        quotes(box, "feedback.telling.certain", confidence.certain());
        return box;
    }

    private void quotes(VBox box, String key, List<Span> spans) {
        if (!spans.isEmpty()) {
            var quoted =
                    spans.stream()
                            .map(span -> "“" + span.of(answer) + "”")
                            .distinct()
                            .collect(Collectors.joining(", "));
            box.getChildren().add(Texts.secondary(messages.text(key, quoted)));
        }
    }
}
