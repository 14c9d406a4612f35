package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page on what was sent, in the window.
@ExtendWith(ApplicationExtension.class)
class LedgerScreenTest {
    private OfflineShell shell;

    @Start
    void show(Stage stage) {
        shell = ServiceScenes.sent().at(new Route.Settings());
        stage.setScene(shell.scene(ThemeChoice.LIGHT, 100, 1280, 800));
        stage.show();
    }

    @Test
    void theSettingsLeadThereAndBack(FxRobot robot) {
        robot.interact(() -> button("What was sent").fire());
        assertThat(shell.shell.title().get()).isEqualTo("What was sent");
        robot.interact(() -> button("Back to settings").fire());
        assertThat(shell.shell.title().get()).isEqualTo("Settings");
    }

    @Test
    void olderOnesAreShownWhenAskedFor(FxRobot robot) {
        robot.interact(() -> button("What was sent").fire());
        assertThat(rows()).hasSize(50);
        robot.interact(() -> button("Show older").fire());
        assertThat(rows()).hasSize(70);
        assertThat(texts()).doesNotContain("Show older");
        assertThat(texts()).contains("No help: it does not accept your key");
        assertThat(texts()).anyMatch(text -> text.endsWith("Nothing left this machine."));
    }

    @Test
    void whatWasSentIsOneStepAway(FxRobot robot) {
        robot.interact(() -> button("What was sent").fire());
        robot.interact(
                () ->
                        ((ToggleButton) shell.shell.lookup(".elios-card .disclosure-arrow"))
                                .setSelected(true));
        assertThat(texts()).contains("Question (technical): what is an index? I am [NAME_1].");
    }

    @Test
    void theTableIsSavedAndCanBeOpened(FxRobot robot, @TempDir Path folder) {
        var file = folder.resolve("sent.csv");
        shell.desktop.choice = file;
        robot.interact(() -> button("What was sent").fire());
        robot.interact(() -> button("Save as CSV…").fire());
        assertThat(texts()).contains("Saved 70 attempts to " + file);
        assertThat(Files.exists(file)).isTrue();
        robot.interact(() -> button("Open the file").fire());
        assertThat(shell.desktop.opened).containsExactly(file);
    }

    private List<Node> rows() {
        return nodes().stream()
                .filter(node -> node.getStyleClass().contains("elios-card-row"))
                .toList();
    }

    private Button button(String text) {
        return nodes().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private List<Node> nodes() {
        shell.shell.applyCss();
        shell.shell.layout();
        return Walk.visible(shell.shell);
    }
}
