package com.elios.interview.adapter.ui.screen.delivery.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.Seen;
import com.elios.interview.testing.speech.ReadAloud;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ReplayPaneTest {
    private static final ReadAloud SAID = ReadAloud.of(Story.ANSWER);

    private final OfflineCoach coach = new OfflineCoach();
    private final List<PlayedPlayer> players = new ArrayList<>();

    @Test
    void theKeysPlayAndGoOnAndBack(FxRobot robot) {
        robot.interact(
                () -> {
                    var wave = new Seen(pane("")).focusable("Recording, at 0:00 of 0:");
                    press(wave, KeyCode.SPACE);
                    assertThat(told()).containsExactly("seek 0", "play");
                    press(wave, KeyCode.RIGHT);
                    press(wave, KeyCode.RIGHT);
                    press(wave, KeyCode.LEFT);
                    assertThat(told()).endsWith("seek 2000", "seek 4000", "seek 2000");
                    press(wave, KeyCode.SPACE);
                    assertThat(told()).endsWith("pause");
                    assertThat(wave.queryAccessibleAttribute(AccessibleAttribute.VALUE))
                            .isEqualTo(2.0);
                    assertThat(wave.getAccessibleText()).startsWith("Recording, at 0:02 of 0:");
                });
    }

    @Test
    void aWordIsHeardFromItsPlaceByMouseAndByKeyboard(FxRobot robot) {
        robot.interact(
                () -> {
                    var pane = pane("");
                    new Seen(pane).open("Hear it from a word");
                    var words = pane.lookupAll(".word").stream().map(Text.class::cast).toList();
                    assertThat(words.getFirst().getText()).isEqualTo("An");
                    var word = SAID.transcript().words().get(3);
                    assertThat(words.get(3).getText()).isEqualTo(word.text());
                    Objects.requireNonNull(words.get(3).getOnMouseClicked()).handle(null);
                    assertThat(told()).containsExactly("seek " + word.from().toMillis(), "play");
                    var flow = new Seen(pane).focusable("At “" + word.text());
                    press(flow, KeyCode.LEFT);
                    var before = SAID.transcript().words().get(2);
                    assertThat(told()).endsWith("seek " + before.from().toMillis());
                });
    }

    @Test
    void pausesFillersAndEvidenceAreMarkedWhereTheyAre(FxRobot robot) {
        robot.interact(
                () -> {
                    var pane = pane("");
                    new Scene(pane, 800, 600);
                    pane.applyCss();
                    pane.layout();
                    var wave = pane.lookup(".waveform");
                    assertThat(wave.lookupAll(".mark-paused")).hasSizeGreaterThan(3);
                    assertThat(wave.lookupAll(".mark-filled")).hasSizeGreaterThan(2);
                    assertThat(wave.lookupAll(".mark-shown")).isNotEmpty();
                    assertThat(wave.lookupAll(".mark-shown"))
                            .allSatisfy(
                                    mark ->
                                            assertThat(((Rectangle) mark).getX())
                                                    .isBetween(1.0, 799.0));
                });
    }

    @Test
    void aCorrectedTextHasNoPlaceInTheSound(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(
                                        new Seen(pane(Story.ANSWER))
                                                .focusable("Recording")
                                                .getAccessibleText())
                                .endsWith("no words for key points"));
    }

    @Test
    void aRecordingThatCannotBePlayedIsSaidToBeKept(FxRobot robot) {
        robot.interact(
                () -> {
                    var pane = pane("");
                    var seen = new Seen(pane);
                    var sentence = "The recording cannot be played on this computer. It is kept.";
                    assertThat(seen.texts()).doesNotContain(sentence);
                    seen.button("Play").fire();
                    seen.button("Pause");
                    players.getFirst().listener.failed();
                    assertThat(seen.texts()).contains(sentence, "Play");
                });
    }

    private List<String> told() {
        return players.getFirst().told;
    }

    private ReplayPane pane(String submitted) {
        var id = Story.spoken(coach, true, submitted);
        Answer answer = coach.showFeedback.execute(id, 0).answer();
        var content = (AnswerContent.Spoken) answer.content();
        var replays =
                new Replays(
                        id,
                        coach.voice.findRecording(),
                        new SynchronousTaskRunner(),
                        (file, listener) -> {
                            players.add(new PlayedPlayer(file, listener));
                            return players.getLast();
                        });
        var messages = Messages.english();
        return new ReplayPane(
                messages,
                new Times(messages, coach.clock),
                replays.of(DraftPlace.ofQuestion(0)),
                content.speech(),
                content.text(),
                answer.evaluation());
    }

    private static void press(Node node, KeyCode key) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
