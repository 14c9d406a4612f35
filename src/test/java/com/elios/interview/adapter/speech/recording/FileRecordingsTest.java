package com.elios.interview.adapter.speech.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.model.speech.Utterance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRecordingsTest {
    private static final InterviewId INTERVIEW = InterviewId.create();
    private static final DraftPlace PLACE = DraftPlace.ofQuestion(2);
    private static final Utterance SAID =
            new Utterance(
                    Duration.ZERO,
                    Duration.ofMillis(40),
                    "Füße, 足",
                    List.of(new SpokenWord("Füße", Duration.ZERO, Duration.ofMillis(20))),
                    0.75,
                    Recognizer.AZURE);

    @TempDir Path folder;

    @Test
    void everythingComesBack() {
        var recordings = recordings();
        try (var recording = recordings.open(INTERVIEW, PLACE)) {
            recording.append(frame(0, 7));
            recording.add(SAID);
            recording.append(frame(1, -9));
            assertThat(recording.length()).isEqualTo(Duration.ofMillis(40));
        }

        var recorded = recordings.find(INTERVIEW, PLACE).orElseThrow();
        assertThat(recorded.sound().samples()).hasSize(2 * Frame.SAMPLES);
        assertThat(recorded.sound().samples()[Frame.SAMPLES - 1]).isEqualTo((short) 7);
        assertThat(recorded.sound().samples()[Frame.SAMPLES]).isEqualTo((short) -9);
        assertThat(recorded.transcript().utterances()).containsExactly(SAID);
        assertThat(recorded.takes()).containsExactly(Duration.ZERO);
    }

    @Test
    void itIsAWholeWavFileAfterEveryFrame() throws Exception {
        var recordings = recordings();
        try (var recording = recordings.open(INTERVIEW, PLACE)) {
            assertThat(samplesByTheJdk()).isZero();
            for (int i = 0; i < 20; i++) {
                recording.append(frame(i, i));
                assertThat(samplesByTheJdk()).isEqualTo((i + 1L) * Frame.SAMPLES);
            }
        }
    }

    @Test
    void itIsWholeWhereverAWriteIsCutOff() throws Exception {
        try (var recording = recordings().open(INTERVIEW, PLACE)) {
            recording.append(frame(0, 1));
            recording.append(frame(1, 2));
        }
        var whole = Files.readAllBytes(wav());
        // The sound of a third frame is there in part, or in full, and the header does not know.
        for (int extra : new int[] {1, 2, 319, 640}) {
            Files.write(wav(), Arrays.copyOf(whole, whole.length + extra));
            assertThat(samplesByTheJdk()).isEqualTo(2 * Frame.SAMPLES);
            try (var recording = recordings().open(INTERVIEW, PLACE)) {
                assertThat(recording.length()).isEqualTo(Duration.ofMillis(40));
                recording.append(frame(0, 3));
            }
            var sound = recordings().find(INTERVIEW, PLACE).orElseThrow().sound();
            assertThat(sound.samples()).hasSize(3 * Frame.SAMPLES);
            assertThat(sound.samples()[2 * Frame.SAMPLES]).isEqualTo((short) 3);
        }
    }

    @Test
    void aHeaderThatTellsOfMoreThanThereIsIsNotBelieved() throws Exception {
        try (var recording = recordings().open(INTERVIEW, PLACE)) {
            recording.append(frame(0, 1));
        }
        var bytes = Files.readAllBytes(wav());
        ByteBuffer.wrap(bytes).putInt(40, Integer.reverseBytes(1_000_000));
        Files.write(wav(), bytes);

        assertThat(recordings().find(INTERVIEW, PLACE).orElseThrow().sound().samples())
                .hasSize(Frame.SAMPLES);
    }

    @Test
    void anotherTakeIsAddedAndMarked() {
        var recordings = recordings();
        for (int take = 0; take < 2; take++) {
            try (var recording = recordings.open(INTERVIEW, PLACE)) {
                recording.append(frame(0, take));
            }
        }

        var recorded = recordings.find(INTERVIEW, PLACE).orElseThrow();
        assertThat(recorded.takes()).containsExactly(Duration.ZERO, Duration.ofMillis(20));
        assertThat(recorded.sound().length()).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void aLineThatWasCutOffSpoilsNoOther() throws IOException {
        var recordings = recordings();
        try (var recording = recordings.open(INTERVIEW, PLACE)) {
            recording.append(frame(0, 1));
            recording.add(SAID);
        }
        var cut = "\n{\"utterance\":{\"text\":\"F\u00fc".getBytes(StandardCharsets.UTF_8);
        Files.write(words(), Arrays.copyOf(cut, cut.length - 1), StandardOpenOption.APPEND);
        try (var recording = recordings.open(INTERVIEW, PLACE)) {
            recording.add(SAID);
        }

        assertThat(recordings.find(INTERVIEW, PLACE).orElseThrow().transcript().utterances())
                .containsExactly(SAID, SAID);
    }

    @Test
    void itIsKnownOfWhichInterviewsSomethingIsRecorded() throws Exception {
        var recordings = recordings();
        assertThat(recordings.interviews()).isEmpty();

        var other = InterviewId.create();
        recordings.open(INTERVIEW, PLACE).close();
        recordings.open(INTERVIEW, new DraftPlace(2, 1)).close();
        recordings.open(other, PLACE).close();
        Files.writeString(folder.resolve("recordings").resolve("notes-1-2.wav"), "not ours");

        assertThat(recordings.interviews()).containsExactlyInAnyOrder(INTERVIEW, other);
    }

    @Test
    void nothingIsThereBeforeAndAfter() {
        var recordings = recordings();
        assertThat(recordings.find(INTERVIEW, PLACE)).isEmpty();
        assertThat(recordings.file(INTERVIEW, PLACE)).isEmpty();
        recordings.delete(INTERVIEW);

        recordings.open(INTERVIEW, PLACE).close();
        recordings.open(INTERVIEW, new DraftPlace(2, 1)).close();
        var other = InterviewId.create();
        recordings.open(other, PLACE).close();
        recordings.delete(INTERVIEW, PLACE);
        assertThat(recordings.find(INTERVIEW, PLACE)).isEmpty();
        assertThat(recordings.find(INTERVIEW, new DraftPlace(2, 1))).isPresent();

        recordings.delete(INTERVIEW);
        assertThat(recordings.find(INTERVIEW, new DraftPlace(2, 1))).isEmpty();
        assertThat(recordings.find(other, PLACE)).isPresent();
        assertThat(folder.resolve("recordings")).isDirectoryNotContaining("glob:" + INTERVIEW);
    }

    @Test
    void aFolderThatCannotBeUsedIsSaid() throws IOException {
        Files.writeString(folder.resolve("recordings"), "a file");
        assertThatThrownBy(() -> recordings().open(INTERVIEW, PLACE))
                .isInstanceOf(StoreFailure.class);
    }

    private FileRecordings recordings() {
        return new FileRecordings(folder.resolve("recordings"));
    }

    private Path wav() {
        return recordings().file(INTERVIEW, PLACE).orElseThrow();
    }

    private Path words() {
        return Path.of(wav().toString().replace(".wav", ".words"));
    }

    private long samplesByTheJdk() throws IOException, UnsupportedAudioFileException {
        try (var stream = AudioSystem.getAudioInputStream(wav().toFile())) {
            assertThat(stream.getFormat().getSampleRate()).isEqualTo(16_000);
            return stream.getFrameLength();
        }
    }

    private static Frame frame(long index, int value) {
        var samples = new short[Frame.SAMPLES];
        Arrays.fill(samples, (short) value);
        return new Frame(index, samples);
    }
}
