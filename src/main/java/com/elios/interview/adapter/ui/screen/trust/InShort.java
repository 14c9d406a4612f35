package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.util.DoubleSummaryStatistics;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// What the figures mean for the person: every number in it is taken from them.
final class InShort extends VBox {
    private final Messages messages;
    private final ScorerFigures figures;
    private final Card card;

    InShort(Messages messages, ScorerFigures figures) {
        this.messages = messages;
        this.figures = figures;
        card = new Card(Texts.section(messages.text("trust.short")));
        figures.sets().forEach(this::addPeople);
        addRange(Figure.CORRECT, "trust.short.correct");
        addRange(Figure.ELSEWHERE, "trust.short.elsewhere");
        addRange(Figure.MEAN_ERROR, "trust.short.error");
        addRange(Figure.CONTRADICTORY, "trust.short.contradictory");
        add(messages.text("trust.short.use"));
        getChildren().add(card);
    }

    private void addPeople(MeasuredSet set) {
        set.figure(Figure.PEARSON).ifPresent(figure -> addPeople(set, figure));
    }

    private void addPeople(MeasuredSet set, MeasuredFigure figure) {
        var ours = figure.on(Basis.UNSEEN_QUESTIONS).map(Estimate::value);
        var people = figure.floor(Floor.Source.PEOPLE).map(Floor::value);
        if (ours.isPresent() && people.isPresent()) {
            add(
                    messages.text(
                            "trust.short.people",
                            KnownSet.title(messages, set.name()),
                            FigureWords.decimals(ours.get()),
                            FigureWords.decimals(people.get())));
        }
    }

    private void addRange(Figure figure, String key) {
        DoubleSummaryStatistics range =
                figures.sets().stream()
                        .flatMap(set -> set.figure(figure).stream())
                        .flatMap(measured -> measured.on(Basis.UNSEEN_QUESTIONS).stream())
                        .collect(Collectors.summarizingDouble(Estimate::value));
        if (range.getCount() > 0) {
            var least = FigureWords.ofHundred(range.getMin());
            var most = FigureWords.ofHundred(range.getMax());
            add(
                    messages.text(
                            key,
                            least.equals(most)
                                    ? least
                                    : messages.text("trust.range", least, most)));
        }
    }

    private void add(String text) {
        card.getChildren().add(MarkedLine.plain(Texts.body(text)));
    }
}
