package com.elios.interview.adapter.ui.screen.answer;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.rubric.TellingReader;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How an answer is told, for a story with 'we' and 'I', and a technical answer.
public final class TellingPictures {
    static final String STORY =
            "Last year our bakery in Leeds lost its supplier, and I had to find another one by May."
                    + " We rang five mills. I compared their prices with Ada, because freight is dear."
                    + " I guess we chose well. Costs fell by 12 % within a month. Maybe I should have"
                    + " asked sooner.";

    private TellingPictures() {}

    public static void take(Pictures pictures) {
        pictures.takeAll("telling-story", () -> view(QuestionType.BEHAVIOURAL, STORY));
        pictures.takeAll("telling-pointed", TellingPictures::pointed);
        pictures.takeAll(
                "telling-technical",
                () -> view(QuestionType.TECHNICAL, "A lock is held by one thread. It waits."));
    }

    private static Region pointed() {
        var highlight = new Highlight();
        var pane = pane(QuestionType.BEHAVIOURAL, STORY, highlight);
        highlight.show(List.of(6));
        return new VBox(new Card(pane));
    }

    static TellingPane pane(QuestionType type, String answer) {
        return pane(type, answer, new Highlight());
    }

    private static TellingPane pane(QuestionType type, String answer, Highlight highlight) {
        return new TellingPane(
                Messages.english(),
                answer,
                TellingReader.read(type, Passage.of(answer)).telling(),
                Sentiment.NEUTRAL,
                highlight);
    }

    private static Region view(QuestionType type, String answer) {
        return new VBox(new Card(Texts.card("How it is told"), pane(type, answer)));
    }
}
