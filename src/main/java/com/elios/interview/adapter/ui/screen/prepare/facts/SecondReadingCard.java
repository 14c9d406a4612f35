package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.assist.OriginText;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Focus;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// What a language model found in the CV, to take or to leave; not there without a model.
final class SecondReadingCard extends VBox {
    private final SecondReadingViewModel model;
    private final FactsViewModel facts;
    private final Messages messages;

    SecondReadingCard(SecondReadingViewModel model, FactsViewModel facts, Messages messages) {
        this.model = model;
        this.facts = facts;
        this.messages = messages;
        getStyleClass().add(StyleClass.CARD);
    }

    Subscription listen() {
        return model.state()
                .subscribe(
                        state -> Focus.during(this, () -> render(state), () -> Focus.first(this)));
    }

    private void render(SecondReadingState state) {
        setVisible(!(state instanceof SecondReadingState.Absent));
        setManaged(isVisible());
        getChildren().setAll(Texts.card(messages.text("prepare.read.title")));
        getChildren()
                .addAll(
                        switch (state) {
                            case SecondReadingState.Absent _ -> List.<Node>of();
                            case SecondReadingState.Open(var service) ->
                                    List.<Node>of(
                                            Texts.body(messages.text("prepare.read.open")),
                                            ask(service));
                            case SecondReadingState.Reading(var service) -> reading(service);
                            case SecondReadingState.Read read -> read(read);
                            case SecondReadingState.Failed(_, var failure) ->
                                    List.<Node>of(
                                            new ErrorPane(
                                                    messages,
                                                    failure,
                                                    Action.of(
                                                            messages.text("prepare.again"),
                                                            model::read)));
                        });
    }

    private Node ask(ServiceName service) {
        var name = messages.name(service);
        return new HBox(
                Buttons.secondary(
                        Action.of(messages.text("prepare.read.ask", name), model::read)
                                .hint(messages.text("prepare.read.ask.hint", name))));
    }

    private List<Node> reading(ServiceName service) {
        var text = messages.text("prepare.read.reading", messages.name(service));
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(text);
        var progress = new VBox(Texts.body(text), bar);
        progress.getStyleClass().add(StyleClass.BAR);
        return List.of(
                progress,
                new HBox(Buttons.secondary(Action.of(messages.text("assist.stop"), model::stop))));
    }

    private List<Node> read(SecondReadingState.Read read) {
        var nodes = new ArrayList<Node>();
        var result = read.result();
        if (result.skills().origin() instanceof Origin.ByService by) {
            if (read.skills().isEmpty()) {
                nodes.add(Texts.body(messages.text("prepare.read.noSkills")));
            }
            read.skills().forEach(skill -> nodes.add(row(skill, by.model())));
        }
        if (read.summary() != null) {
            nodes.add(summary(read.summary()));
        }
        var origins = new OriginText(messages);
        Stream.of(result.skills().origin(), result.summary().origin())
                .map(origins::ofReading)
                .distinct()
                .map(Texts::secondary)
                .forEach(nodes::add);
        if (!(result.skills().origin() instanceof Origin.ByService)
                || !(result.summary().origin() instanceof Origin.ByService)) {
            nodes.add(ask(read.service()));
        }
        return nodes;
    }

    private Node row(ExtractedSkill skill, String by) {
        var name = Texts.body(skill.name());
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        var source = skill.source();
        var words =
                new VBox(
                        2,
                        name,
                        Texts.secondary(
                                messages.text(
                                        "prepare.read.found",
                                        by,
                                        source.number(),
                                        source.text().strip())));
        var take =
                Buttons.secondary(
                        Action.of(
                                        messages.text("prepare.read.take", skill.name()),
                                        () -> model.take(skill))
                                .icon(Feather.PLUS));
        var leave =
                Buttons.quiet(
                        Action.of(
                                messages.text("prepare.read.leave", skill.name()),
                                () -> model.leave(skill)));
        var buttons = new FlowPane(8, 8, take, leave);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var row = new VBox(8, words, buttons);
        row.getStyleClass().add("fact-separator");
        row.setOnMouseClicked(_ -> facts.select(source));
        row.focusWithinProperty()
                .subscribe(
                        within -> {
                            if (within) {
                                facts.select(source);
                            }
                        });
        return row;
    }

    private Node summary(String text) {
        var title = Texts.body(messages.text("prepare.read.summary"));
        title.getStyleClass().add(StyleClass.FIELD_LABEL);
        var row = new VBox(8, title, Texts.body(text));
        if (!facts.summary().get().isBlank()) {
            row.getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text(
                                            "prepare.read.summary.now", facts.summary().get())));
        }
        row.getChildren()
                .add(
                        new FlowPane(
                                8,
                                8,
                                Buttons.secondary(
                                        Action.of(
                                                messages.text("prepare.read.summary.take"),
                                                model::takeSummary)),
                                Buttons.quiet(
                                        Action.of(
                                                messages.text("prepare.read.summary.leave"),
                                                model::leaveSummary))));
        row.getStyleClass().add("fact-separator");
        return row;
    }
}
