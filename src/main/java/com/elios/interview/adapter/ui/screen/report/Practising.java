package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.Study;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The ways from a thing to work on into a practice.
final class Practising {
    private final Messages messages;
    private final Consumer<List<Question>> practise;
    private final ObservableBooleanValue starting;

    /// @param practise starts a practice with these questions
    /// @param starting while one is being started, which takes the buttons away
    Practising(
            Messages messages, Consumer<List<Question>> practise, ObservableBooleanValue starting) {
        this.messages = messages;
        this.practise = practise;
        this.starting = starting;
    }

    Node of(Study study) {
        var practice = new VBox(8);
        var others = study.practise();
        if (!others.isEmpty()) {
            var named = new VBox(4, Texts.secondary(messages.text("report.practise.title")));
            others.forEach(question -> named.getChildren().add(named(question)));
            practice.getChildren().add(named);
        }
        var buttons = new HBox(8);
        var again = study.again();
        if (again != null) {
            buttons.getChildren().add(again(again));
        }
        if (!others.isEmpty()) {
            buttons.getChildren().add(others(study));
        }
        if (!buttons.getChildren().isEmpty()) {
            practice.getChildren().add(buttons);
        }
        return practice;
    }

    private Node again(Question question) {
        return button(
                messages.text("report.practise.again"),
                messages.text("report.practise.again.hint", question.text()),
                List.of(question));
    }

    private Node others(Study study) {
        return button(
                messages.text("report.practise.others", study.practise().size()),
                messages.text("report.practise.others.hint", study.item().skill()),
                study.practise());
    }

    private Node named(Question question) {
        return new Bullet(
                messages.text(
                        "report.practise.question",
                        question.text(),
                        messages.name(question.difficulty())));
    }

    private Node button(String text, String hint, List<Question> questions) {
        var button =
                Buttons.secondary(
                        Action.of(text, () -> practise.accept(questions))
                                .hint(hint)
                                .icon(Feather.PLAY));
        button.disableProperty().bind(starting);
        return button;
    }
}
