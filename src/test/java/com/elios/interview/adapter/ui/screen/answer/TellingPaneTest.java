package com.elios.interview.adapter.ui.screen.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
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
    void aSentenceThatWrapsKeepsClearOfTheNext(FxRobot robot) {
        robot.interact(
                () -> {
                    var pane =
                            TellingPictures.pane(QuestionType.BEHAVIOURAL, TellingPictures.STORY);
                    var root = new Scene(new VBox(pane), 420, 1600).getRoot();
                    for (int pass = 0; pass < 2; pass++) {
                        root.applyCss();
                        root.layout();
                    }
                    var sentences = sentences(pane);
                    assertThat(sentences)
                            .anyMatch(it -> it.getHeight() > 1.5 * sentences.get(1).getHeight());
                    for (int i = 1; i < sentences.size(); i++) {
                        assertThat(sentences.get(i).getMinY())
                                .isGreaterThanOrEqualTo(sentences.get(i - 1).getMaxY());
                    }
                });
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

    /// What the sentences take up, from the first to the last.
    private static List<Bounds> sentences(Node pane) {
        return ((Parent) pane.lookup(".sentence-parts"))
                .getChildrenUnmodifiable().stream()
                        .filter(node -> GridPane.getColumnIndex(node) == 1)
                        .map(Node::getBoundsInParent)
                        .toList();
    }

    private static List<String> texts(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }
}
