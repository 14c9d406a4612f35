package com.elios.interview.adapter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PageTest {
    @ParameterizedTest
    @CsvSource({"-10, false", "10, true"})
    void aPageThatFillsTheHeightScrollsAsSoonAsItsWrappedTextsNeedIt(
            double tooMuch, boolean scrolls, FxRobot robot) {
        robot.interact(
                () -> {
                    var question = Texts.question("word ".repeat(200));
                    var editor = new Region();
                    VBox.setVgrow(editor, Priority.ALWAYS);
                    var page = new Page(question, editor);
                    page.setFitToHeight(true);
                    new Scene(page, 400, 600);
                    layOut(page);
                    editor.setMinHeight(600 + tooMuch - question.prefHeight(400));
                    layOut(page);
                    assertThat(page.barWidth().get() > 0).isEqualTo(scrolls);
                });
    }

    @Test
    void aPageThatIsMadeNarrowerScrollsWhereItsTextsGrow(FxRobot robot) {
        robot.interact(
                () -> {
                    var question = Texts.question("word ".repeat(300));
                    var page = new Page(question);
                    page.setFitToHeight(true);
                    var root = new StackPane(page);
                    var scene = new Scene(root, 2000, 200);
                    layOut(root);
                    assertThat(page.barWidth().get()).isZero();
                    root.resize(300, scene.getHeight());
                    layOut(root);
                    assertThat(page.barWidth().get()).isPositive();
                });
    }

    private static void layOut(Parent page) {
        for (int pass = 0; pass < 3; pass++) {
            page.applyCss();
            page.layout();
        }
    }
}
