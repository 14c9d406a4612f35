package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.report.Against;
import com.elios.interview.domain.model.report.Attempt;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Comparison;
import com.elios.interview.domain.model.report.Mean;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The interview beside earlier ones, or why that is not shown.
final class ComparisonCard {
    private static final double STACK_BELOW_EM = 54;

    private final Messages messages;
    private final Times times;
    private final DimensionNames dimensions;
    private final ChangeRow rows;

    ComparisonCard(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
        dimensions = new DimensionNames(messages);
        rows = new ChangeRow(messages);
    }

    Node of(InterviewReview review) {
        var card = new Card(Texts.section(messages.text("report.earlier.title")));
        switch (review.comparison()) {
            case Comparison.WithoutScores _ -> say(card, "report.earlier.withoutScores");
            case Comparison.FirstOne _ -> say(card, "report.earlier.first");
            case Comparison.OtherRules(int interviews, var now, var last) ->
                    card.getChildren()
                            .addAll(
                                    Texts.body(
                                            messages.text("report.earlier.otherRules", interviews)),
                                    Texts.secondary(
                                            messages.text(
                                                    "report.earlier.rules",
                                                    rules(now),
                                                    rules(last))));
            case Comparison.Compared compared -> compared(card, compared, review);
        }
        return card;
    }

    private void say(Card card, String key) {
        card.getChildren().add(Texts.body(messages.text(key)));
    }

    private void compared(Card card, Comparison.Compared compared, InterviewReview review) {
        if (compared.isEmpty()) {
            say(card, "report.earlier.nothingCommon");
        } else {
            card.getChildren().add(Texts.secondary(messages.text("report.earlier.how")));
            var last = against(lastTitle(compared), compared.last());
            var recent = compared.recent();
            card.getChildren()
                    .add(
                            recent == null
                                    ? last
                                    : new Columns(STACK_BELOW_EM, 1, 1)
                                            .with(last, against(recentTitle(recent), recent)));
            if (!compared.attempts().isEmpty()) {
                card.getChildren().add(attempts(compared.attempts(), review));
            }
        }
        if (compared.leftOut() > 0) {
            card.getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text("report.earlier.leftOut", compared.leftOut())));
        }
    }

    private String lastTitle(Comparison.Compared compared) {
        return messages.text("report.earlier.last", times.moment(compared.lastAt()));
    }

    private String recentTitle(Against recent) {
        return messages.text("report.earlier.recent", recent.interviews());
    }

    private Node against(String title, Against against) {
        var box = new VBox(12, Texts.card(title));
        var overall = against.overall();
        if (overall == null) {
            box.getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text(
                                            against.isEmpty()
                                                    ? "report.earlier.noneCommon"
                                                    : "report.earlier.fewCommon")));
        } else {
            box.getChildren().add(rows.of(messages.text("report.earlier.overall"), overall));
        }
        addAll(box, "report.dimensions", against.dimensions(), dimensions::of);
        addAll(box, "report.earlier.skills", against.skills(), Mean::name);
        return box;
    }

    private void addAll(VBox box, String title, List<Change> changes, Function<Mean, String> name) {
        if (!changes.isEmpty()) {
            box.getChildren().add(Texts.secondary(messages.text(title)));
            changes.forEach(
                    change -> box.getChildren().add(rows.of(name.apply(change.now()), change)));
        }
    }

    private Node attempts(List<Attempt> attempts, InterviewReview review) {
        var box =
                new VBox(
                        12,
                        Texts.card(messages.text("report.earlier.attempts")),
                        Texts.secondary(messages.text("report.earlier.attempts.how")));
        for (var attempt : attempts) {
            review.results().stream()
                    .filter(result -> result.answer().index() == attempt.index())
                    .map(result -> result.question().text())
                    .map(question -> rows.of(question, attempt, times.moment(attempt.at())))
                    .forEach(box.getChildren()::add);
        }
        return box;
    }

    private String rules(Provenance provenance) {
        return messages.text("report.earlier.rulesOf", provenance.engine(), provenance.rubric());
    }
}
