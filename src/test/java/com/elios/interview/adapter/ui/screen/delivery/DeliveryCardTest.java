package com.elios.interview.adapter.ui.screen.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.screen.delivery.replay.Replays;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Fillers;
import com.elios.interview.domain.model.delivery.Fillers.Filler;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.service.delivery.DeliveryAnalysis;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.Seen;
import com.elios.interview.testing.speech.ReadAloud;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DeliveryCardTest {
    private static final String DELETED =
            "The recording was deleted after it was measured; you can keep recordings in the"
                    + " settings.";
    private static final ReadAloud SAID = ReadAloud.of(Story.ANSWER);

    private final OfflineCoach coach = new OfflineCoach();

    @Test
    void whatWasMeasuredStandsBesideWhatIsUsual(FxRobot robot) {
        robot.interact(
                () -> {
                    var texts = texts(answered(true));
                    assertThat(texts)
                            .startsWith("How you said it", "Play")
                            .anyMatch(text -> text.matches("\\d+ words per minute"))
                            .contains(
                                    "usual: 110–190 words per minute",
                                    "usual: 8–40 %",
                                    "usual: up to 4 a minute",
                                    "usual: 5–16 semitones",
                                    "usual: 4–14 dB",
                                    "usual: −38 to −9 dBFS",
                                    "usual: 15 dB below your voice or more")
                            .anyMatch(text -> text.startsWith("Before you began: 1, 0."))
                            .anyMatch(text -> text.startsWith("Within a sentence: "))
                            .anyMatch(text -> text.startsWith("The longest lasts "))
                            .anyMatch(text -> text.startsWith("Fillers in the words: 3 – “um” 0:0"))
                            .contains("6 pauses", "3 fillers")
                            .anyMatch(text -> text.startsWith("Drawn-out sounds: 3 to "));
                    assertThat(texts.getLast()).isEqualTo("How this is measured");
                });
    }

    @Test
    void whetherItCountedIsSaid(FxRobot robot) {
        robot.interact(
                () -> {
                    assertThat(texts(answered(true)))
                            .anyMatch(
                                    text ->
                                            text.matches(
                                                    "All together: \\d+ of 100, by delivery/1\\."
                                                            + " It is 10 % of your score\\."));
                    coach.room.settings = coach.room.settings.withDeliveryScored(false);
                    assertThat(texts(answered(false)))
                            .anyMatch(
                                    text ->
                                            text.startsWith("All together: ")
                                                    && text.endsWith("Not part of your score."));
                });
    }

    @Test
    void whatWasNotMeasuredIsNoFigureAndHasItsReason(FxRobot robot) {
        robot.interact(
                () -> {
                    var delivery =
                            DeliveryAnalysis.analyse(SAID.sound(), (Transcript) null, List.of());
                    assertThat(texts(spoken(Transcript.EMPTY, delivery)))
                            .doesNotContain("Pace", "Repetitions and restarts")
                            .contains(DELETED, "Pauses")
                            .contains(
                                    "Not measured: Pace, Fillers in the words, Repetitions and"
                                            + " restarts, When words were said (nobody wrote down"
                                            + " what you said).");
                });
    }

    @Test
    void silenceHasNoFigures(FxRobot robot) {
        robot.interact(
                () -> {
                    var silence = new Sound(Sound.RATE, new short[3 * Sound.RATE]);
                    var delivery = DeliveryAnalysis.analyse(silence, (Transcript) null, List.of());
                    assertThat(texts(spoken(Transcript.EMPTY, delivery)))
                            .noneMatch(text -> text.startsWith("usual:"))
                            .anyMatch(text -> text.contains("nothing sounds like a voice"))
                            .contains(
                                    "Too little was measured for one figure, so it is not part of"
                                            + " your score (delivery/1).");
                });
    }

    @Test
    void withoutARecordingNothingIsMadeUp(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(texts(spoken(SAID.transcript(), null)))
                                .contains(
                                        "How you said it was not measured: there was no recording"
                                                + " of it.")
                                .noneMatch(text -> text.startsWith("usual:")));
    }

    @Test
    void whatSpoilsTheRecordingComesFirst(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(texts(spoken(SAID.transcript(), spoiled())))
                                .startsWith(
                                        "How you said it",
                                        "The recording is cut off at its loudest places. Move away"
                                                + " from the microphone or turn it down.",
                                        "The background is loud. A quieter place or a closer"
                                                + " microphone helps.",
                                        DELETED)
                                .contains("Cut off", "4,000 samples in 9 places"));
    }

    @Test
    void whatIsNotSureIsARange(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(texts(spoken(SAID.transcript(), spoiled())))
                                .contains(
                                        "Fillers in the words: 1 to 2 – “um” 0:02, “basically”"
                                                + " (perhaps)"));
    }

    @Test
    void whatWasUnderstoodStandsBesideWhatWasSubmitted(FxRobot robot) {
        robot.interact(
                () -> {
                    var id = Story.spoken(coach, false, Story.ANSWER);
                    var part = card(coach.showFeedback.execute(id, 0).answer());
                    var seen = new Seen(part);
                    seen.open("As it was understood");
                    assertThat(seen.texts()).contains("As you submitted it");
                    assertThat(texts(answered(false))).doesNotContain("As it was understood");
                });
    }

    @Test
    void theBandsHaveTheirSources(FxRobot robot) {
        robot.interact(
                () -> {
                    var seen = new Seen(card(answered(false)));
                    seen.open("How this is measured");
                    assertThat(seen.texts())
                            .anyMatch(
                                    text ->
                                            text.startsWith("Pauses: 8–40 %. Source: Goldman")
                                                    && text.endsWith("spontaneous speech."))
                            .contains(
                                    "Long silences within sentences: up to 0.5 a minute. Source:"
                                            + " our judgement.");
                });
    }

    @Test
    void whatWasTypedHasNoCard(FxRobot robot) {
        robot.interact(
                () -> {
                    var id = Story.answered(coach, Story.ANSWER);
                    assertThat(cards(coach.showFeedback.execute(id, 0).answer())).isEmpty();
                });
    }

    private Answer answered(boolean kept) {
        return coach.showFeedback.execute(Story.spoken(coach, kept, ""), 0).answer();
    }

    /// Clipped and noisy, with one filler that is sure and one that is not.
    private static Delivery spoiled() {
        var whole = DeliveryAnalysis.analyse(SAID.sound(), SAID.transcript(), List.of());
        var places = Duration.ofSeconds(2);
        return new Delivery(
                whole.length(),
                whole.talk(),
                whole.pace(),
                whole.pauses(),
                new Fillers(
                        List.of(
                                new Filler("um", 3, places, places.plusMillis(300), true),
                                new Filler("basically", 9, null, null, false))),
                whole.filledPauses(),
                whole.loudness(),
                new Clipping(4000, 0.01, 9, List.of()),
                new Background(-33, 6.0),
                whole.pitch(),
                whole.repetitions(),
                whole.absent());
    }

    private static Answer spoken(Transcript transcript, @Nullable Delivery delivery) {
        return new Answer(
                new AnswerId(new UUID(0, 1)),
                new InterviewId(new UUID(0, 2)),
                0,
                QuestionId.of("sql-index", 1),
                new AnswerContent.Spoken(transcript.text(), new Speech(transcript, delivery)),
                Instant.EPOCH,
                Duration.ofSeconds(40),
                null);
    }

    private List<String> texts(Answer answer) {
        return new Seen(card(answer)).texts();
    }

    private Parent card(Answer answer) {
        return (Parent) Objects.requireNonNull(cards(answer).getFirst());
    }

    private List<Node> cards(Answer answer) {
        var messages = Messages.english();
        var replays =
                new Replays(
                        answer.interviewId(),
                        coach.voice.findRecording(),
                        new SynchronousTaskRunner());
        return new DeliveryCard(messages, new Times(messages, coach.clock), replays).of(answer);
    }
}
