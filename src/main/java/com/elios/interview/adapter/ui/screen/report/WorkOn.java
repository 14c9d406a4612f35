package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.report.GapOrigin;
import com.elios.interview.domain.model.report.Study;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What to work on next, the most useful first: what is open, what to read, what to practise.
final class WorkOn extends VBox {
    private final Messages messages;
    private final IntConsumer open;
    private final Practising practising;

    /// @param open shows the question of the given place, from 0
    WorkOn(Messages messages, List<Study> studies, IntConsumer open, Practising practising) {
        this.messages = messages;
        this.open = open;
        this.practising = practising;
        var card = Card.accent(Texts.section(messages.text("report.workOn", studies.size())));
        card.setSpacing(24);
        for (int i = 0; i < studies.size(); i++) {
            card.getChildren().add(item(i + 1, studies.get(i)));
        }
        getChildren().add(card);
    }

    private Node item(int number, Study study) {
        var parts =
                new VBox(
                        12,
                        new VBox(
                                4,
                                Texts.card(study.item().skill()),
                                Texts.body(
                                        messages.text(
                                                "report.workOn.question",
                                                study.item().index() + 1,
                                                study.question().text()))),
                        points(study));
        if (!study.lookUp().isEmpty()) {
            parts.getChildren().add(lookUp(study));
        }
        parts.getChildren().add(new HBox(Buttons.secondary(read(study))));
        if (!study.exercises().isEmpty()) {
            parts.getChildren().add(exercises(study));
        }
        parts.getChildren().add(practising.of(study));
        HBox.setHgrow(parts, Priority.ALWAYS);
        var figure = Texts.single(Integer.toString(number), StyleClass.SECTION_TITLE);
        return new HBox(16, figure, parts);
    }

    private Action read(Study study) {
        int index = study.item().index();
        return Action.of(messages.text("report.workOn.open", index + 1), () -> open.accept(index))
                .hint(messages.text("report.workOn.open.hint"))
                .icon(Feather.BOOK_OPEN);
    }

    private Node points(Study study) {
        var list = new VBox(2, Texts.secondary(messages.text(heading(study.gaps().origin()))));
        for (var gap : study.gaps().openByLoss()) {
            list.getChildren().add(new ChecklistRow(messages, gap.now(), gap.keyPoint().text()));
        }
        var closed = study.gaps().closed();
        if (!closed.isEmpty()) {
            list.getChildren().add(Texts.secondary(messages.text("report.workOn.closed")));
            closed.stream().map(this::closed).forEach(list.getChildren()::add);
        }
        return list;
    }

    private Node closed(Gap gap) {
        return new ChecklistRow(messages, Level.COVERED, gap.keyPoint().text());
    }

    private static String heading(GapOrigin origin) {
        return switch (origin) {
            case LEFT_BY_THE_ANSWER -> "report.workOn.missing";
            case ANSWER_NOT_SCORED -> "report.workOn.unscored";
            case QUESTION_SKIPPED -> "report.workOn.skipped";
        };
    }

    private Node lookUp(Study study) {
        var list = new VBox(2, Texts.secondary(messages.text("report.workOn.lookUp")));
        study.lookUp().forEach(phrase -> list.getChildren().add(new Phrase(messages, phrase)));
        return list;
    }

    private Node exercises(Study study) {
        var list = new VBox(4, Texts.secondary(messages.text("report.workOn.exercise")));
        study.exercises().stream()
                .map(messages::name)
                .map(Bullet::new)
                .forEach(list.getChildren()::add);
        return list;
    }
}
