package com.elios.interview.adapter.ui.screen.opinion;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.answer.AnswerText;
import com.elios.interview.adapter.ui.screen.answer.Highlight;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.question.KeyPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the two ratings differ and what the model remarks, each with the words it rests on;
/// pointing at a line marks them in the answer.
final class OpinionEvidence extends VBox {
    private final Messages messages;
    private final Comparison comparison;
    private final Highlight highlight = new Highlight();
    private final List<KeyPointCoverage> marks = new ArrayList<>();

    OpinionEvidence(Messages messages, Comparison comparison) {
        super(16);
        this.messages = messages;
        this.comparison = comparison;
        var second = comparison.second();
        var agreement = comparison.agreement();
        var model = comparison.model();
        points("assist.opinion.onlyOwn", agreement.onlyFirst(), this::ownEvidence);
        points("assist.opinion.onlyOther", agreement.onlySecond(), this::otherEvidence);
        remarks(messages.text("assist.opinion.strengths", model), second.strengths(), true);
        remarks(messages.text("assist.opinion.weaknesses", model), second.weaknesses(), false);
        if (!marks.isEmpty()) {
            getChildren()
                    .addAll(
                            Texts.secondary(messages.text("assist.opinion.hint")),
                            AnswerText.quiet(messages, comparison.said(), marks, highlight));
        }
    }

    private void points(
            String title, List<KeyPoint> points, Function<KeyPoint, List<Span>> evidence) {
        group(
                messages.text(title, comparison.model()),
                points.stream()
                        .map(point -> row(point.text(), evidence.apply(point), Feather.CHECK, true))
                        .toList());
    }

    private void remarks(String title, List<Remark> remarks, boolean good) {
        group(
                title,
                remarks.stream()
                        .map(
                                remark ->
                                        row(
                                                remark.text(),
                                                remark.evidence(),
                                                good ? Feather.PLUS : Feather.MINUS,
                                                good))
                        .toList());
    }

    private void group(String title, List<Node> rows) {
        if (!rows.isEmpty()) {
            var group = new VBox(Texts.card(title));
            group.getStyleClass().add("key-points");
            group.getChildren().addAll(rows);
            getChildren().add(group);
        }
    }

    /// @param full whether the words speak for the answer; they are underlined in full then
    private Node row(String text, List<Span> evidence, Ikon icon, boolean full) {
        var mark = new FontIcon(icon);
        mark.getStyleClass().add("quiet-icon");
        var words = new VBox(2, Texts.body(text));
        HBox.setHgrow(words, Priority.ALWAYS);
        var name = new StringBuilder(text);
        for (var span : evidence) {
            var quote = messages.text("assist.opinion.quote", span.of(comparison.said()));
            words.getChildren().add(Texts.secondary(quote));
            name.append(' ').append(quote);
        }
        var row = new HBox(mark, words);
        row.getStyleClass().add(StyleClass.CHECKLIST_ROW);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name.toString());
        if (!evidence.isEmpty()) {
            row.setFocusTraversable(true);
            highlight.follow(row, marks.size());
            marks.add(
                    new KeyPointCoverage(
                            new KeyPoint(text, 1),
                            full ? Level.COVERED : Level.PARTLY,
                            full ? 1 : 0.5,
                            evidence));
        }
        return row;
    }

    private List<Span> ownEvidence(KeyPoint point) {
        return comparison.own().keyPoints().stream()
                .filter(coverage -> coverage.keyPoint().equals(point))
                .findFirst()
                .map(KeyPointCoverage::evidence)
                .orElse(List.of());
    }

    private List<Span> otherEvidence(KeyPoint point) {
        Optional<PointVerdict> verdict =
                comparison.second().points().stream()
                        .filter(one -> one.keyPoint().equals(point))
                        .findFirst();
        return verdict.map(PointVerdict::evidence).orElse(List.of());
    }
}
