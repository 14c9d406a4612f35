package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.AudioDevice;
import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.TurnTaking;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import com.elios.interview.testing.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Spoken interviews in the settings, and the sound check, in the window.
@ExtendWith(ApplicationExtension.class)
class VoiceScreenTest {
    private final OfflineLaunch launch = new OfflineLaunch();
    private OfflineShell shell;

    @Start
    void show(Stage stage) {
        shell = new OfflineShell(launch).at(new Route.Settings());
        stage.setScene(shell.scene(ThemeChoice.LIGHT, 100, 1280, 800));
        stage.show();
    }

    @Test
    void voskAsksForAModelAndTellsWhatTheFolderIs(FxRobot robot) {
        shell.desktop.choice = Path.of("models", "en");
        launch.coach.room.model = new Finding.NoModel(List.of("am/final.mdl"));
        robot.interact(
                () -> {
                    radio("Who writes down what you say, Vosk").fire();
                    button("Choose folder…").fire();
                });
        assertThat(voice().hearing().recognizer()).isEqualTo(Recognizer.VOSK);
        assertThat(voice().hearing().voskModel()).isEqualTo(Path.of("models", "en").toString());
        assertThat(texts())
                .anyMatch(text -> text.startsWith("This is no Vosk model. Missing: am/final"));
        assertThat(((TextField) node("Address of the models", TextField.class)).getText())
                .startsWith("https://");
        launch.coach.room.model = new Finding.Usable("vosk-model-en", "de", 41_000_000);
        shell.desktop.choice = Path.of("models", "other");
        robot.interact(() -> button("Choose folder…").fire());
        assertThat(texts()).contains("vosk-model-en, 41 MB");
        assertThat(texts()).anyMatch(text -> text.startsWith("The model is for German"));
    }

    @Test
    void everyChoiceIsKeptAtOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    radio("The microphone, Is open while you hold").fire();
                    radio("An answer seems finished after, A long").fire();
                    box("Hand the answer in by itself after the silence").fire();
                    box("Keep recordings").fire();
                    box("Let how you say it count towards the score").fire();
                    box("Show the question while it is read").fire();
                });
        assertThat(voice().turn().taking()).isEqualTo(TurnTaking.PUSH_TO_TALK);
        assertThat(voice().turn().patience()).isEqualTo(Patience.PATIENT);
        assertThat(voice().turn().endsByItself()).isTrue();
        assertThat(voice().keepRecordings()).isTrue();
        assertThat(voice().scoreDelivery()).isFalse();
        assertThat(voice().speaking().captions()).isFalse();
    }

    @Test
    void theListOfMicrophonesIsLookedUpWheneverItIsOpened(FxRobot robot) {
        assertThat(names("Microphone")).containsExactly("As the system prefers", "Test microphone");
        launch.coach.room.microphones.add(new AudioDevice("Headset"));
        robot.interact(() -> open(combo("Microphone")));
        assertThat(names("Microphone"))
                .containsExactly("As the system prefers", "Test microphone", "Headset");
        robot.interact(
                () -> {
                    combo("Microphone").getSelectionModel().select(2);
                });
        assertThat(voice().hearing().microphone()).isEqualTo("Headset");
        launch.coach.room.microphones.removeLast();
        robot.interact(() -> open(combo("Microphone")));
        assertThat(names("Microphone")).contains("Headset (not connected)");
        assertThat(voice().hearing().microphone()).isEqualTo("Headset");
        assertThat(texts()).anyMatch(text -> text.startsWith("This microphone is not connected."));
    }

    @Test
    void anotherEngineIsHeardWithItsOwnVoices(FxRobot robot) {
        robot.interact(() -> combo("Who speaks").getSelectionModel().select(1));
        assertThat(voice().speaking().engine()).isEqualTo(VoiceEngine.SYSTEM_VOICE);
        assertThat(names("Voice")).containsExactly("Its usual voice", "Reader (en-US)");
        robot.interact(
                () -> {
                    combo("Voice").getSelectionModel().select(1);
                    button("Hear it").fire();
                });
        assertThat(voice().speaking().voice()).isEqualTo("reader");
        assertThat(launch.coach.room.said).hasSize(1);
    }

    @Test
    void whatIsNotSavedIsToldInTheCardOfTheChoice(FxRobot robot) {
        launch.settings.failure = new StoreFailure("no space", new IllegalStateException());
        robot.interact(() -> box("Keep recordings").fire());
        assertThat(buttons("Try again")).hasSize(1);
        launch.settings.failure = null;
        robot.interact(() -> button("Try again").fire());
        assertThat(buttons("Try again")).isEmpty();
        assertThat(voice().keepRecordings()).isTrue();
    }

    @Test
    void whatIsDecidedOutsideCannotBeChosen(FxRobot robot) {
        launch.settings.locked.put("voice.recognizer", "ELIOS_RECOGNIZER");
        launch.settings.locked.put("voice.delivery", "ELIOS_SCORE_DELIVERY");
        robot.interact(() -> shell.at(new Route.Settings()));
        assertThat(radio("Who writes down what you say, Vosk").isDisabled()).isTrue();
        assertThat(box("Let how you say it count towards the score").isDisabled()).isTrue();
        assertThat(texts()).anyMatch(text -> text.startsWith("Decided by ELIOS_RECOGNIZER"));
    }

    @Test
    void azureNeedsAnAgreementForThisRegion(FxRobot robot) {
        launch.coach.keys.secrets.put(SecretName.AZURE_SPEECH_KEY, new Secret("k"));
        robot.interact(() -> new Seen(shell.shell).open("Azure Speech"));
        assertThat(texts()).contains("Not used: you have not agreed to what is sent");
        robot.interact(() -> box("I agree that this is sent to Azure Speech in westeurope").fire());
        assertThat(launch.settings.current().cloud().speech().consented()).isTrue();
        assertThat(texts()).contains("Ready at westeurope");
        robot.interact(() -> enter("Region", "eastus"));
        assertThat(launch.settings.current().cloud().speech().region()).isEqualTo("eastus");
        assertThat(box("I agree that this is sent to Azure Speech in eastus").isSelected())
                .isFalse();
        robot.interact(() -> enter("Address of a container of your own", "http://host"));
        assertThat(texts()).contains("Enter an address such as wss://host, or nothing.");
    }

    @Test
    void azureIsTestedLikeOtherServices(FxRobot robot) {
        launch.coach.unreachable.put(ServiceName.AZURE_SPEECH, ServiceProblem.KEY_REJECTED);
        robot.interact(
                () -> {
                    new Seen(shell.shell).open("Azure Speech");
                    button("Test connection").fire();
                });
        assertThat(texts()).contains("The server refused the key (401).");
    }

    @Test
    void theKeyOfAzureIsKept(FxRobot robot) {
        robot.interact(
                () -> {
                    new Seen(shell.shell).open("Azure Speech");
                    ((PasswordField) node("Key of Azure Speech", PasswordField.class)).setText("k");
                    button("Save key").fire();
                });
        assertThat(launch.coach.keys.secrets)
                .containsEntry(SecretName.AZURE_SPEECH_KEY, new Secret("k"));
    }

    @Test
    void theSoundCheckIsOneStepAwayAndLeadsBack(FxRobot robot) {
        robot.interact(() -> button("Check your microphone").fire());
        assertThat(shell.shell.title().get()).isEqualTo("Sound check");
        robot.interact(() -> button("Start").fire());
        assertThat(launch.coach.room.open()).isTrue();
        robot.interact(() -> button("Done").fire());
        assertThat(shell.shell.title().get()).isEqualTo("Settings");
        assertThat(launch.coach.room.open()).isFalse();
    }

    @Test
    void afterTheSentenceTheKeyboardIsWhereItIsHeardBack(FxRobot robot) {
        robot.interact(() -> button("Check your microphone").fire());
        robot.interact(() -> button("Start").fire());
        launch.coach.room.hear(100, (short) 9_000);
        robot.interact(() -> button("Stop").requestFocus());
        robot.interact(() -> button("Stop").fire());
        assertThat(shell.shell.getScene().getFocusOwner()).isEqualTo(button("Hear it back"));
    }

    @Test
    void theLessonEndsWhenTheSettingsAreLeft(FxRobot robot) {
        robot.interact(() -> button("Learn from 20 seconds of your speech").fire());
        assertThat(launch.coach.room.open()).isTrue();
        robot.interact(() -> shell.at(new Route.Home()));
        assertThat(launch.coach.room.open()).isFalse();
    }

    @Test
    void whoChecksTheSoundInAnInterviewFindsTheAnswerAgain(FxRobot robot) {
        var open = launch.coach.started(3, InterviewMode.PRACTICE).id();
        robot.interact(
                () -> {
                    shell.at(new Route.Room(open));
                    ((TextArea) node("Your answer", TextArea.class)).setText("An index is a copy");
                    button("Check sound").fire();
                });
        assertThat(shell.shell.title().get()).isEqualTo("Sound check");
        robot.interact(() -> button("Done").fire());
        assertThat(((TextArea) node("Your answer", TextArea.class)).getText())
                .isEqualTo("An index is a copy");
    }

    private VoiceSettings voice() {
        return launch.settings.current().voice();
    }

    private void enter(String name, String text) {
        var field = (TextField) node(name, TextField.class);
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    private List<String> names(String combo) {
        var box = combo(combo);
        return box.getItems().stream().map(item -> box.getConverter().toString(item)).toList();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> combo(String name) {
        return (ComboBox<Object>) node(name, ComboBox.class);
    }

    private RadioButton radio(String beginning) {
        return nodes().stream()
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .filter(button -> button.getAccessibleText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private CheckBox box(String text) {
        return (CheckBox) node(text, CheckBox.class);
    }

    private Button button(String text) {
        return buttons(text).getFirst();
    }

    private List<Button> buttons(String text) {
        return nodes().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    private Node node(String name, Class<? extends Node> type) {
        return nodes().stream()
                .filter(type::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private List<String> texts() {
        return nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Node> nodes() {
        shell.shell.applyCss();
        shell.shell.layout();
        return Walk.visible(shell.shell);
    }

    /// What opening the list does, without its popup: where that would reach below the screen, the
    /// headless platform fails to draw it.
    private static void open(ComboBox<?> combo) {
        combo.getOnShowing().handle(new Event(ComboBoxBase.ON_SHOWING));
    }
}
