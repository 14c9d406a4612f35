package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.question.Question;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The parts of an evaluation, each as a node.
public final class Findings {
    private final Messages messages;

    public Findings(Messages messages) {
        this.messages = messages;
    }

    public Node keyPoints(List<KeyPointCoverage> keyPoints, Highlight highlight) {
        return new VBox(
                8,
                Texts.card(messages.text("feedback.keyPoints")),
                new KeyPointList(messages, keyPoints, highlight));
    }

    public Node dimensions(List<DimensionScore> dimensions) {
        return new DimensionBars(messages, dimensions);
    }

    /// How much of what could be measured was measured.
    public String coverage(Evaluation.Scored evaluation) {
        int taken = evaluation.dimensions().size();
        var telling = evaluation.telling();
        boolean structureOnly = telling != null && telling.isOfStructureOnly();
        int all = Dimension.values().length - (structureOnly ? 1 : 0);
        return taken == all
                ? messages.text("feedback.coverage.all", all)
                : messages.text("feedback.coverage.some", taken, all);
    }

    public Node improvements(List<Remark> remarks) {
        return list("feedback.nextTime", remarks, Feather.ARROW_RIGHT, StyleClass.BODY);
    }

    public Node strengths(List<Remark> remarks) {
        return list("feedback.strengths", remarks, Feather.CHECK, StyleClass.COVERED);
    }

    public Node weaknesses(List<Remark> remarks) {
        return list("feedback.weaknesses", remarks, Feather.MINUS, StyleClass.PARTLY);
    }

    /// How the answer is told, closed; empty where that was not measured.
    public Optional<Disclosure> telling(String answer, Evaluation.Scored evaluation) {
        var telling = evaluation.telling();
        if (telling == null) {
            return Optional.empty();
        }
        var title = messages.text("feedback.telling");
        var part =
                new Disclosure(
                        Texts.card(title),
                        title,
                        () ->
                                new TellingPane(
                                        messages,
                                        answer,
                                        telling,
                                        evaluation.sentiment(),
                                        new Highlight()));
        part.getStyleClass().add(StyleClass.TELLING);
        return Optional.of(part);
    }

    public Disclosure modelAnswer(Question question) {
        var title = messages.text("feedback.modelAnswer");
        return new Disclosure(
                Texts.card(title), title, () -> Texts.lead(question.referenceAnswer()));
    }

    private Node list(String key, List<Remark> remarks, Ikon icon, String style) {
        var list = new VBox(10, Texts.card(messages.text(key)));
        for (var remark : remarks) {
            var mark = new FontIcon(icon);
            mark.getStyleClass().add(style);
            var text = Texts.body(remark.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            list.getChildren().add(new HBox(12, mark, text));
        }
        return list;
    }
}
