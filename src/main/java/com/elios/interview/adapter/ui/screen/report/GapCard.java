package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.report.QuestionGaps;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// All gaps of the interview, question by question, with what closed those that are closed.
final class GapCard {
    private final Messages messages;

    GapCard(Messages messages) {
        this.messages = messages;
    }

    Node of(InterviewReview review) {
        var counts = messages.text("report.gaps.counts", review.openGaps(), review.closedGaps());
        var title =
                new VBox(
                        4, Texts.card(messages.text("report.gaps.title")), Texts.secondary(counts));
        var name = messages.text("report.gaps.name", counts);
        return Card.row(new Disclosure(title, name, () -> all(review)));
    }

    private Node all(InterviewReview review) {
        var all = new VBox(20);
        for (int i = 0; i < review.gaps().size(); i++) {
            var gaps = review.gaps().get(i);
            if (!gaps.gaps().isEmpty()) {
                all.getChildren().add(question(review.results().get(i), gaps));
            }
        }
        return all;
    }

    private Node question(QuestionResult result, QuestionGaps gaps) {
        var list =
                new VBox(
                        4,
                        Texts.card(
                                messages.text(
                                        "report.gaps.question",
                                        gaps.index() + 1,
                                        result.question().text())));
        switch (gaps.origin()) {
            case LEFT_BY_THE_ANSWER -> {}
            case ANSWER_NOT_SCORED ->
                    list.getChildren().add(Texts.secondary(messages.text("report.gaps.unscored")));
            case QUESTION_SKIPPED ->
                    list.getChildren().add(Texts.secondary(messages.text("report.gaps.skipped")));
        }
        gaps.openByLoss().forEach(gap -> list.getChildren().add(open(gap)));
        gaps.closed().forEach(gap -> list.getChildren().add(closed(result, gap)));
        return list;
    }

    private Node open(Gap gap) {
        return new ChecklistRow(messages, gap.now(), gap.keyPoint().text());
    }

    private Node closed(QuestionResult result, Gap gap) {
        var closing = gap.closing();
        var text =
                closing == null
                        ? gap.keyPoint().text()
                        : messages.text(
                                "report.gaps.closed",
                                gap.keyPoint().text(),
                                result.answer().followUps().get(closing.followUp()).probe().text(),
                                closing.quote());
        return new ChecklistRow(messages, Level.COVERED, text);
    }
}
