package com.elios.interview.adapter.ui.screen.room.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.TurnTaking;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.PlayedRecognizer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard stays where the person is, whatever the microphone does.
@ExtendWith(ApplicationExtension.class)
class HearingPaneTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private HearingModel model;
    private Stage stage;

    @Start
    void show(Stage window) {
        stage = window;
        model = new HearingModel(coach.voice, tasks, Platform::runLater, _ -> {});
        var messages = Messages.english();
        var pane =
                new HearingPane(
                        model,
                        messages,
                        new Times(messages, coach.clock),
                        () -> TurnTaking.OPEN_MICROPHONE,
                        () -> {});
        window.setScene(new Scene(new VBox(new TextArea(), pane), 800, 400));
        window.show();
        var interview = coach.started(1, InterviewMode.PRACTICE).id();
        model.begin((NextQuestion.Asked) coach.askNextQuestion.execute(interview));
    }

    @Test
    void theButtonThatClosedTheMicrophoneKeepsIt(FxRobot robot) {
        var speak = button("Speak");
        robot.interact(speak::requestFocus);
        robot.interact(speak::fire);
        robot.interact(tasks::runAll);
        robot.interact(speak::fire);
        assertThat(model.state().get()).isInstanceOf(HearingShown.Finishing.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(owner()).isEqualTo(speak);

        robot.interact(speak::fire);
        robot.interact(tasks::runAll);
        assertThat(coach.room.open()).isFalse();
        assertThat(owner()).isEqualTo(speak);
    }

    @Test
    void whatIsWrittenDownCanBeStoppedFromTheSamePlace(FxRobot robot) {
        coach.room.recognizers.add(new PlayedRecognizer("", ServiceProblem.CONNECTION_LOST));
        robot.interact(() -> button("Speak").fire());
        robot.interact(tasks::runAll);
        coach.room.hear(100, (short) 9_000);
        robot.interact(() -> button("Stop speaking").fire());
        robot.interact(tasks::runAll);
        var write = button("Write it down");
        robot.interact(write::requestFocus);
        robot.interact(write::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(owner()).isEqualTo(button("Stop writing"));
        robot.interact(tasks::runAll);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(owner()).isEqualTo(write);
    }

    @Test
    void whoeverTypesGoesOnTyping(FxRobot robot) {
        var text = stage.getScene().lookup(".text-area");
        robot.interact(text::requestFocus);
        robot.interact(model::open);
        robot.interact(tasks::runAll);
        robot.interact(() -> model.stop(() -> {}));
        robot.interact(tasks::runAll);
        assertThat(owner()).isEqualTo(text);
    }

    private Object owner() {
        return stage.getScene().getFocusOwner();
    }

    private Button button(String name) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
