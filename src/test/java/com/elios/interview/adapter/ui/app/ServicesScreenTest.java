package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The services in the settings, in the window.
@ExtendWith(ApplicationExtension.class)
class ServicesScreenTest {
    private final OfflineLaunch launch = new OfflineLaunch();
    private OfflineShell shell;

    @Start
    void show(Stage stage) {
        shell = new OfflineShell(launch).at(new Route.Settings());
        stage.setScene(shell.scene(ThemeChoice.LIGHT, 100, 1280, 800));
        stage.show();
    }

    @Test
    void choosingAModelOpensItsCardAndAsksForWhatIsMissing(FxRobot robot) {
        assertThat(buttons("Test connection")).isEmpty();
        robot.interact(() -> radio("OpenAI, or a server").fire());
        assertThat(launch.settings.current().cloud().languageModel()).isEqualTo(ServiceName.OPENAI);
        assertThat(buttons("Test connection")).hasSize(1);
        assertThat(texts()).anyMatch(text -> text.startsWith("Chosen, but you have not agreed"));
        robot.interact(() -> box("I agree that this is sent to api.openai.com").fire());
        assertThat(launch.settings.current().cloud().openAi().consented()).isTrue();
        assertThat(texts()).anyMatch(text -> text.startsWith("Chosen, but there is no key"));
    }

    @Test
    void anotherAddressTakesTheAgreementBack(FxRobot robot) {
        robot.interact(
                () -> {
                    radio("OpenAI, or a server").fire();
                    box("I agree that this is sent to api.openai.com").fire();
                    enter(field("Address"), "https://models.example/v1");
                });
        assertThat(box("I agree that this is sent to models.example").isSelected()).isFalse();
        assertThat(launch.settings.current().cloud().openAi().consented()).isFalse();
    }

    @Test
    void aKeyIsSavedAndNeverShown(FxRobot robot) {
        robot.interact(
                () -> {
                    radio("OpenAI, or a server").fire();
                    password("Key").setText("sk-secret");
                    buttons("Save key").getFirst().fire();
                });
        assertThat(launch.coach.keys.secrets)
                .containsEntry(SecretName.OPENAI_KEY, new Secret("sk-secret"));
        assertThat(password("Key").getText()).isEmpty();
        assertThat(texts()).noneMatch(text -> text.contains("sk-secret"));
        assertThat(texts()).anyMatch(text -> text.startsWith("A key is kept in the vault."));
    }

    @Test
    void deletingAKeyIsAskedFor(FxRobot robot) {
        launch.coach.keys.secrets.put(SecretName.OPENAI_KEY, new Secret("sk-secret"));
        robot.interact(
                () -> {
                    radio("OpenAI, or a server").fire();
                    buttons("Delete key…").getFirst().fire();
                });
        assertThat(launch.coach.keys.secrets).hasSize(1);
        robot.interact(() -> buttons("Delete key").getFirst().fire());
        assertThat(launch.coach.keys.secrets).isEmpty();
    }

    @Test
    void aTestSaysWhatIsWrongAndWhatToDo(FxRobot robot) {
        launch.coach.unreachable.put(ServiceName.OPENAI, ServiceProblem.UNKNOWN_HOST);
        robot.interact(
                () -> {
                    radio("OpenAI, or a server").fire();
                    buttons("Test connection").getFirst().fire();
                });
        assertThat(texts()).contains("There is no server named api.openai.com.");
        assertThat(buttons("Copy details")).hasSize(1);
        launch.coach.unreachable.clear();
        robot.interact(() -> buttons("Test connection").getFirst().fire());
        assertThat(texts()).anyMatch(text -> text.startsWith("It works: gpt-4.1-mini"));
        assertThat(buttons("Copy details")).isEmpty();
    }

    @Test
    void withoutAKeychainAVaultIsMadeFirst(FxRobot robot) {
        launch.coach.keys.unlocked = SecretStore.Place.NO_VAULT;
        robot.interact(
                () -> {
                    radio("OpenAI, or a server").fire();
                    password("Passphrase of the vault").setText("a long one");
                    password("The same passphrase again").setText("another one");
                    buttons("Make the vault").getFirst().fire();
                });
        assertThat(texts()).contains("That is not the same passphrase.");
        robot.interact(
                () -> {
                    password("Passphrase of the vault").setText("a long one");
                    password("The same passphrase again").setText("a long one");
                    buttons("Make the vault").getFirst().fire();
                });
        assertThat(launch.coach.keys.place()).isEqualTo(SecretStore.Place.OPEN_VAULT);
        assertThat(buttons("Save key")).hasSize(1);
    }

    @Test
    void aLimitThatIsNoAmountIsToldBelowItsField(FxRobot robot) {
        robot.interact(() -> enter(field("Monthly limit, in US dollars"), "five"));
        assertThat(texts()).contains("Enter an amount such as 5 or 2.50, or nothing.");
        robot.interact(() -> enter(field("Monthly limit, in US dollars"), "5"));
        assertThat(launch.settings.current().cloud().monthlyLimit()).isEqualByComparingTo("5");
        assertThat(texts()).doesNotContain("Enter an amount such as 5 or 2.50, or nothing.");
    }

    @Test
    void aTextIsShownAsItWouldBeSent(FxRobot robot) {
        robot.interact(
                () -> {
                    ((ToggleButton) node("See what would be sent", ToggleButton.class)).fire();
                    ((TextArea) node("A text", TextArea.class)).setText("I am Ada Lovelace.");
                });
        assertThat(marked()).containsExactly("[NAME_1]");
        robot.interact(() -> box("Replace what tells who you are").fire());
        assertThat(marked()).isEmpty();
        assertThat(launch.settings.current().cloud().redact()).isFalse();
    }

    private List<String> marked() {
        return nodes().stream()
                .filter(Text.class::isInstance)
                .filter(node -> node.getStyleClass().contains("preview-mark"))
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static void enter(TextField field, String text) {
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    private RadioButton radio(String beginning) {
        return nodes().stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .filter(button -> button.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private CheckBox box(String text) {
        return (CheckBox) node(text, CheckBox.class);
    }

    private TextField field(String name) {
        return (TextField) node(name, TextField.class);
    }

    private PasswordField password(String name) {
        return (PasswordField) node(name, PasswordField.class);
    }

    private Node node(String name, Class<? extends Node> type) {
        return nodes().stream()
                .filter(type::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<Button> buttons(String text) {
        return nodes().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    private List<String> texts() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private List<Node> nodes() {
        Parent root = shell.shell;
        root.applyCss();
        root.layout();
        return Walk.visible(root);
    }
}
