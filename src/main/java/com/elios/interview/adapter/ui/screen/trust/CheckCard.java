package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.kit.state.BusyPane;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.screen.trust.TrustState.Check;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.GoldenScores;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.TrustReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The check on this machine: how it is started, how far it is, what came of it.
final class CheckCard extends VBox {
    private final TrustViewModel model;
    private final Messages messages;
    private @Nullable BusyPane busy;

    CheckCard(TrustViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void show(Check check) {
        if (check instanceof Check.Running(var headway) && busy != null) {
            showHeadway(busy, headway);
            return;
        }
        busy = null;
        getChildren()
                .setAll(
                        switch (check) {
                            case Check.NotRun _ -> card(run("trust.check.run"));
                            case Check.Running(var headway) -> running(headway);
                            case Check.Done(var report) -> done(report);
                            case Check.Broken(var failure) ->
                                    new ErrorPane(messages, failure, again());
                        });
    }

    private Card card(Node... more) {
        var card =
                new Card(
                        Texts.section(messages.text("trust.check")),
                        Texts.body(messages.text("trust.check.what")));
        card.getChildren().addAll(more);
        return card;
    }

    private Node run(String key) {
        return new HBox(Buttons.primary(Action.of(messages.text(key), model::runCheck)));
    }

    private Action again() {
        return Action.of(messages.text("trust.check.again"), model::runCheck);
    }

    private Node running(Headway headway) {
        var cancel = Action.of(messages.text("trust.check.cancel"), model::cancelCheck);
        var pane = new BusyPane(messages.text("trust.check.running"), List.of(), cancel);
        busy = pane;
        showHeadway(pane, headway);
        return pane;
    }

    private void showHeadway(BusyPane pane, Headway headway) {
        pane.showShare(
                (double) headway.done() / headway.of(),
                messages.text(
                        "trust.check.headway", Math.round(100.0 * headway.done() / headway.of())));
    }

    private Node done(TrustReport report) {
        var card =
                card(
                        Texts.card(
                                messages.text(
                                        report.holds() ? "trust.check.holds" : "trust.check.fails",
                                        report.questions())));
        report.outcomes().stream()
                .filter(outcome -> outcome.of() > 0)
                .forEach(outcome -> card.getChildren().add(row(outcome)));
        card.getChildren()
                .addAll(
                        Texts.secondary(
                                messages.text("trust.by", report.engine(), report.rubric())),
                        run("trust.check.again"));
        return card;
    }

    private Node row(CheckOutcome outcome) {
        var what = messages.name(outcome.check());
        var verdict =
                !outcome.check().everywhere()
                        ? "trust.check.share"
                        : outcome.holds() ? "trust.check.passed" : "trust.check.failed";
        var text = Texts.body(messages.text(verdict, what, outcome.passed(), outcome.of()));
        var line =
                !outcome.check().everywhere()
                        ? MarkedLine.plain(text)
                        : outcome.holds() ? MarkedLine.passed(text) : MarkedLine.failed(text);
        if (outcome.failing().isEmpty()) {
            return line;
        }
        var title = messages.text("trust.check.failing", outcome.failing().size());
        return new VBox(
                4,
                line,
                new Disclosure(Texts.secondary(title), title + ", " + what, () -> list(outcome)));
    }

    private Node list(CheckOutcome outcome) {
        var list = new VBox(8);
        for (var scores : outcome.failing()) {
            list.getChildren().add(Texts.secondary(shown(scores)));
        }
        return list;
    }

    private String shown(GoldenScores scores) {
        List<String> parts = new ArrayList<>();
        for (var text : GoldenText.values()) {
            if (scores.has(text)) {
                parts.add(
                        messages.text(
                                "trust.check.score", messages.name(text), score(scores.of(text))));
            }
        }
        return messages.text("trust.check.question", scores.key(), String.join(", ", parts));
    }

    private String score(OptionalDouble score) {
        return score.isPresent()
                ? String.valueOf(Math.round(score.getAsDouble()))
                : messages.text("trust.check.notScored");
    }
}
