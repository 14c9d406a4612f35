package com.elios.interview.adapter.ui.screen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TellingPaneTest {
    @Test
    void everyLevelIsReadAloudWithItsAnchorAndTheNext() {
        var rows = rows(TellingPictures.pane(QuestionType.BEHAVIOURAL, TellingPictures.STORY));
        assertThat(rows).hasSize(8).allMatch(Node::isFocusTraversable);
        assertThat(rows).allMatch(row -> row.getAccessibleRole() == AccessibleRole.TEXT);
        assertThat(rows)
                .extracting(Node::getAccessibleText)
                .anySatisfy(
                        text ->
                                assertThat(text)
                                        .startsWith("Your own part, level 2 of 5. Fewer sentences")
                                        .contains("Next level: As many sentences of action"));
    }

    @Test
    void everySentenceStandsBesideItsPart() {
        var pane = TellingPictures.pane(QuestionType.BEHAVIOURAL, TellingPictures.STORY);
        assertThat(texts(pane.lookup(".sentence-parts")))
                .contains(
                        "Action · ‘we’", "We rang five mills", "Costs fell by 12 % within a month");
    }

    @Test
    void hedgesAreQuoted() {
        assertThat(texts(TellingPictures.pane(QuestionType.BEHAVIOURAL, TellingPictures.STORY)))
                .contains("Confidence of the wording: 0 %", "Sounds unsure: “I guess”, “Maybe”");
    }

    @Test
    void aTechnicalAnswerHasOneLevelAndNoParts() {
        var pane = TellingPictures.pane(QuestionType.TECHNICAL, "A lock is held by one thread.");
        assertThat(rows(pane)).hasSize(1);
        assertThat(pane.lookup(".sentence-parts")).isNull();
    }

    private static List<Node> rows(Node pane) {
        return pane.lookupAll(".rating").stream().toList();
    }

    private static List<String> texts(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
