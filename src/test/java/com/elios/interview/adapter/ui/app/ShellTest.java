package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.NextQuestion;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Clicks and types through the window.
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    void theSidebarLeadsToEachScreenAndEscapeBackHome(FxRobot robot) {
        show(robot, new OfflineLaunch());
        assertThat(stage.getTitle()).isEqualTo("Home – Elios");
        robot.clickOn("Profile");
        assertThat(stage.getTitle()).isEqualTo("Profile – Elios");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(stage.getTitle()).isEqualTo("Home – Elios");
    }

    @Test
    void practisingIsOneClickAndAsksTheFirstQuestionWithoutTheSidebar(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Practise now");
        assertThat(robot.lookup(".sidebar").tryQuery()).isEmpty();
        assertThat(robot.lookup(".question").queryLabeled().getText()).endsWith("?");
    }

    @Test
    void closingTheWindowKeepsTheAnswerThatIsBeingTyped(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Practise now");
        robot.clickOn(".text-area");
        robot.write("half an ans");
        robot.interact(stage::hide);
        var person = launch.coach.loadProfile.execute().id();
        var open = new FindOpenInterview(launch.coach.interviews).execute(person).orElseThrow();
        assertThat(launch.coach.askNextQuestion.execute(open.id()))
                .isInstanceOfSatisfying(
                        NextQuestion.Ask.class,
                        ask -> assertThat(ask.draft().text()).isEqualTo("half an ans"));
    }

    @Test
    void aNameThatIsSavedIsGreeted(FxRobot robot) {
        show(robot, new OfflineLaunch());
        robot.clickOn("Profile");
        robot.clickOn(robot.lookup(TextField.class::isInstance).queryAs(TextField.class));
        robot.write("Ada");
        robot.clickOn("Save profile");
        robot.clickOn("Home");
        assertThat(robot.lookup("Hello, Ada").tryQuery()).isPresent();
    }

    @Test
    void aThemeIsChosenByAClick(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Settings");
        robot.clickOn("Dark");
        assertThat(launch.settings.current().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(stage.getScene().getStylesheets().getFirst()).contains("tokens-dark");
    }

    @Test
    void aWrongDatabaseAddressStaysWithItsErrorBelow(FxRobot robot) {
        var launch = new OfflineLaunch();
        launch.settings.save(launch.settings.current().withDatabaseUrl("jdbc:postgresql://db/e"));
        show(robot, launch);
        robot.clickOn("Settings");
        var address = robot.lookup(TextField.class::isInstance).queryAs(TextField.class);
        robot.interact(
                () -> {
                    address.setText("db.example.org");
                    robot.lookup("Use this server").queryButton().fire();
                });
        assertThat(address.getText()).isEqualTo("db.example.org");
        assertThat(robot.lookup("The address must start with jdbc:postgresql:").tryQuery())
                .isPresent();
    }

    @Test
    void anAddressThatIsBeingTypedStaysWhileOtherSettingsChange(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Settings");
        robot.interact(
                () -> {
                    robot.lookup("On a PostgreSQL server").queryAs(RadioButton.class).fire();
                    address(robot).setText("jdbc:postgresql://db");
                    robot.lookup("Dark").queryAs(ToggleButton.class).fire();
                });
        assertThat(address(robot).getText()).isEqualTo("jdbc:postgresql://db");
        assertThat(robot.lookup("Use this server").tryQuery()).isPresent();
        assertThat(robot.lookup("On a PostgreSQL server").queryAs(RadioButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aDataFolderThatCannotBeUsedIsSaidBesideItsButton(FxRobot robot) {
        var refused = "Nothing can be written to sealed. Choose another folder.";
        var launch = new OfflineLaunch();
        launch.settings.folderFailure = new InvalidSetting("data.folder", "sealed", "writable");
        var offline = show(robot, launch);
        robot.clickOn("Settings");
        chooseFolder(robot, offline, "sealed");
        assertThat(robot.lookup(refused).tryQuery()).isPresent();
        assertThat(robot.lookup("Appearance").tryQuery()).isPresent();
        launch.settings.folderFailure = null;
        chooseFolder(robot, offline, "elsewhere");
        assertThat(robot.lookup(refused).tryQuery()).isEmpty();
    }

    @Test
    void theNextDataFolderIsNamedAlsoWhenTheSettingsAreOpenedAgain(FxRobot robot) {
        var offline = show(robot, new OfflineLaunch());
        robot.clickOn("Settings");
        chooseFolder(robot, offline, "elsewhere");
        var note = "From the next start on: elsewhere. Nothing is copied or deleted.";
        assertThat(robot.lookup(note).tryQuery()).isPresent();
        robot.clickOn("Home");
        robot.clickOn("Settings");
        assertThat(robot.lookup(note).tryQuery()).isPresent();
    }

    @Test
    void theTextSizeIsAppliedWhenTheSliderIsLetGo(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Settings");
        var slider = robot.lookup(Slider.class::isInstance).queryAs(Slider.class);
        double before = robot.lookup(".page-title").queryLabeled().getFont().getSize();
        robot.moveTo(slider.lookup(".thumb")).press(MouseButton.PRIMARY).moveBy(120, 0);
        assertThat(slider.getValue()).isGreaterThan(100);
        assertThat(launch.settings.current().fontScalePercent()).isEqualTo(100);
        assertThat(robot.lookup(".page-title").queryLabeled().getFont().getSize())
                .isEqualTo(before);
        robot.release(MouseButton.PRIMARY);
        assertThat(launch.settings.current().fontScalePercent()).isGreaterThan(100);
        assertThat(launch.settings.current().fontScalePercent() % 10).isZero();
    }

    @Test
    void theTextSizeFollowsTheKeyboardAtOnce(FxRobot robot) {
        var launch = new OfflineLaunch();
        show(robot, launch);
        robot.clickOn("Settings");
        robot.interact(() -> robot.lookup(Slider.class::isInstance).query().requestFocus());
        robot.press(KeyCode.RIGHT);
        assertThat(launch.settings.current().fontScalePercent()).isEqualTo(110);
        robot.release(KeyCode.RIGHT);
    }

    @Test
    void aStoreThatDoesNotOpenSaysWhyAndCanBeTriedAgain(FxRobot robot) {
        var launch = new OfflineLaunch();
        launch.failure = new StoreInUse("data", new IllegalStateException());
        show(robot, launch);
        assertThat(robot.lookup("Elios is already open with this data folder.").tryQuery())
                .isPresent();
        robot.clickOn("Settings");
        assertThat(robot.lookup("Show folder").tryQuery()).isPresent();
        robot.clickOn("Home");
        launch.failure = null;
        robot.clickOn("Try again");
        assertThat(robot.lookup("Welcome").tryQuery()).isPresent();
    }

    @Test
    void aNarrowWindowShowsIconsOnly(FxRobot robot) {
        robot.interact(
                () -> {
                    assertThat(sidebarWidth(1280)).isCloseTo(220, within(0.5));
                    assertThat(sidebarWidth(1024)).isLessThan(80);
                });
    }

    private static double sidebarWidth(double windowWidth) {
        var offline = new OfflineShell(new OfflineLaunch());
        var scene = offline.scene(ThemeChoice.LIGHT, 100, windowWidth, 700);
        return scene.lookup(".sidebar").getLayoutBounds().getWidth();
    }

    private static TextField address(FxRobot robot) {
        return robot.lookup(TextField.class::isInstance).queryAs(TextField.class);
    }

    private static void chooseFolder(FxRobot robot, OfflineShell offline, String name) {
        offline.desktop.choice = Path.of(name);
        robot.interact(() -> robot.lookup("Use another folder…").queryButton().fire());
    }

    private OfflineShell show(FxRobot robot, OfflineLaunch launch) {
        var made = new AtomicReference<OfflineShell>();
        robot.interact(
                () -> {
                    var offline = new OfflineShell(launch);
                    made.set(offline);
                    offline.appearance.use(ThemeChoice.LIGHT, 100);
                    MainWindow.show(stage, offline.shell, Messages.english(), offline.appearance);
                });
        return made.get();
    }
}
