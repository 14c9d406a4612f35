package com.elios.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import com.elios.interview.adapter.speech.voice.EmbeddedVoice;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.testing.speech.VirtualSound;
import com.elios.interview.testing.speech.azure.PlayedAzure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A spoken answer from the microphone to its score, in the real app with the genuine SDK, on a
/// machine without sound hardware.
class VoiceChainIT {
    private static final String FIRST =
            "I would first measure where the time goes, and write down what I find there.";
    private static final String SECOND =
            "Then I would add an index to the slow table, and measure the same requests again.";

    @TempDir Path folder;

    private VirtualSound sound;
    private PlayedAzure azure;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeTrue(VirtualSound.isPossible(), "PulseAudio is not installed on this machine.");
        sound = VirtualSound.start(folder.resolve("sound"));
        azure = new PlayedAzure().understandsWhatIsLoud(List.of(FIRST, SECOND)).start();
    }

    @AfterEach
    void end() {
        if (azure != null) {
            azure.close();
        }
        if (sound != null) {
            sound.close();
        }
    }

    @Test
    void whatIsSaidIsMeteredShownAndScored() throws Exception {
        var spoken = folder.resolve("spoken.wav");
        write(spoken, speech(FIRST), new short[Sound.RATE * 3 / 2], speech(SECOND));
        try (var app = new SpeakingProcess(data("azure", "off"), environment())) {
            app.await("QUESTION", text -> !text.isEmpty());
            app.order("SPEAK");
            app.await("MICROPHONE", "Stop speaking"::equals);
            app.await("SHOWN", text -> text.contains("Azure Speech writes down"));
            sound.speak(spoken);
            app.await("METER", _ -> true);
            var first = app.await("TEXT", text -> text.contains(FIRST));
            var second = app.await("TEXT", text -> text.contains(SECOND));
            wordsAreShownAtOnce(first.at(), second.at());
            app.order("STOP");
            app.order("SUBMIT");
            scoredAtOnce(app, 2_000);

            assertThat(app.last("TEXT")).isEqualTo(FIRST + " " + SECOND);
            assertThat(seconds(azure.receivedAudio())).isGreaterThan(seconds(spoken));
            assertThat(azure.keys()).containsOnly("test-key");
            assertThat(recordings()).isEmpty();
            app.kill();
        }
        assertThat(answers()).singleElement().satisfies(VoiceChainIT::tellsHowItWasSaid);
        assertThat(((AnswerContent.Spoken) answers().getFirst().content()).speech().transcript())
                .extracting(Transcript::text)
                .isEqualTo(FIRST + " " + SECOND);
    }

    /// Where nothing listens, the answer is recorded and typed: all of it on this machine. The
    /// first answer of a process waits for code that runs for the first time.
    @Test
    void whatIsRecordedAndTypedIsScoredAtOnce() throws Exception {
        var spoken = folder.resolve("spoken.wav");
        write(spoken, speech(FIRST), new short[Sound.RATE * 3 / 2], speech(SECOND));
        try (var app = new SpeakingProcess(data("none", "off"), environment())) {
            speakAndType(app, spoken);
            scoredAtOnce(app, 2_000);
            app.forget();
            app.order("Go on");
            app.await("PAGE", text -> text.contains("Next question"));
            app.order("Next question");
            speakAndType(app, spoken);
            scoredAtOnce(app, 1_000);
            app.kill();
        }
        assertThat(answers()).hasSize(2).allSatisfy(VoiceChainIT::tellsHowItWasSaid);
    }

    /// Hands it in with the microphone still open.
    private void speakAndType(SpeakingProcess app, Path spoken) throws Exception {
        app.await("QUESTION", text -> !text.isEmpty());
        app.order("SPEAK");
        app.await("MICROPHONE", "Stop speaking"::equals);
        sound.speak(spoken);
        app.order("TYPE " + FIRST + " " + SECOND);
        app.await("TEXT", text -> text.endsWith(SECOND));
        app.order("SUBMIT");
    }

    @Test
    void theInterviewerIsHeardAtTheLoudspeaker() throws Exception {
        var heard = folder.resolve("heard.raw");
        var listening = sound.listen(heard);
        try (var app = new SpeakingProcess(data("none", "on"), environment())) {
            var question = app.await("QUESTION", text -> !text.isEmpty());
            app.await("VOICE", "Stop the voice"::equals);
            var aloud = app.await("SHOWN", text -> !text.contains("Preparing the voice"));
            System.out.println("Shown to spoken: " + (aloud.at() - question.at()) + " ms");
            app.await("VOICE", text -> text.equals("Hear the question"));
            listening.destroy();
            listening.waitFor();

            var samples = samples(heard);
            assertThat(loudSeconds(samples)).as(question.text()).isGreaterThan(1.5);
            independentEar(samples, question.text());
        } finally {
            listening.destroyForcibly();
        }
    }

    @Test
    void aRecordingIsWholeAfterTheProcessIsKilled() throws Exception {
        var spoken = folder.resolve("spoken.wav");
        write(spoken, speech(FIRST));
        var data = data("none", "off");
        try (var app = new SpeakingProcess(data, environment())) {
            app.await("QUESTION", text -> !text.isEmpty());
            app.order("SPEAK");
            app.await("MICROPHONE", "Stop speaking"::equals);
            sound.speak(spoken);
            app.kill();
        }

        var files = recordings();
        assertThat(files).hasSize(1);
        try (var wav = AudioSystem.getAudioInputStream(files.getFirst().toFile())) {
            double length = wav.getFrameLength() / (double) Sound.RATE;
            assertThat(length).isGreaterThan(seconds(spoken) - 0.5);
        }
    }

    private static void tellsHowItWasSaid(Answer answer) {
        var spoken = (AnswerContent.Spoken) answer.content();
        assertThat(spoken.text()).isEqualTo(FIRST + " " + SECOND);
        var delivery = Objects.requireNonNull(spoken.speech().delivery());
        assertThat(Objects.requireNonNull(delivery.pauses()).all()).isNotEmpty();
        assertThat(delivery.clipping().samples()).isZero();
        var scored = (Evaluation.Scored) Objects.requireNonNull(answer.evaluation());
        assertThat(scored.dimensions())
                .extracting(DimensionScore::dimension)
                .contains(Dimension.DELIVERY);
    }

    private List<Answer> answers() {
        var store = new StoreLocation.Embedded(folder.resolve("data").resolve("store"));
        try (var database = Database.open(store)) {
            var person =
                    new LoadProfile(database.candidates(), database.unitOfWork(), Clock.systemUTC())
                            .execute();
            var interviews =
                    database.interviews()
                            .findByCandidate(
                                    person.id(),
                                    EnumSet.allOf(InterviewState.class),
                                    Page.first(10));
            assertThat(interviews).hasSize(1);
            return database.answers().findByInterview(interviews.getFirst().id());
        }
    }

    /// From the service's reply to the screen; the quicker of two, because the machine may be busy.
    private void wordsAreShownAtOnce(long first, long second) {
        var told = azure.toldAt();
        long quicker = Math.min(first - told.getFirst(), second - told.get(1));
        System.out.println("Understood to shown: " + quicker + " ms");
        assertThat(quicker).isLessThanOrEqualTo(150);
    }

    private static void scoredAtOnce(SpeakingProcess app, int milliseconds)
            throws InterruptedException {
        var submitted = app.await("PRESSED", "Submit answer"::equals);
        var feedback = app.await("FEEDBACK", _ -> true);
        long took = feedback.at() - submitted.at();
        System.out.println("Submitted to scored: " + took + " ms");
        assertThat(took).isLessThanOrEqualTo(milliseconds);
    }

    /// PocketSphinx mishears a third to half of all words of real people: it is asked only whether
    /// it hears speech.
    private void independentEar(short[] samples, String question) throws Exception {
        if (!VirtualSound.isInstalled("pocketsphinx_continuous")) {
            System.out.println("PocketSphinx is not installed; the loudspeaker was only measured.");
            return;
        }
        var wav = folder.resolve("heard.wav");
        write(wav, samples);
        var heard = folder.resolve("words.txt");
        var process =
                new ProcessBuilder(
                                "pocketsphinx_continuous",
                                "-infile",
                                wav.toString(),
                                "-logfn",
                                folder.resolve("ear.log").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(heard.toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        var words = Files.readString(heard).toLowerCase(java.util.Locale.ROOT).split("\\W+", -1);
        assertThat(words.length).as("%s heard as %s", question, List.of(words)).isGreaterThan(3);
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(sound.environment());
        environment.put("ELIOS_AZURE_SPEECH_KEY", "test-key");
        return environment;
    }

    /// @param aloud whether the interviewer speaks
    private Path data(String recognizer, String aloud) throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("settings.properties"),
                """
                voice.recognizer=%s
                voice.aloud=%s
                voice.engine=embedded-voice
                azure.speech.address=%s
                azure.speech.consent=%s
                """
                        .formatted(recognizer, aloud, azure.address(), azure.address()));
        return data;
    }

    private List<Path> recordings() throws IOException {
        var kept = folder.resolve("data").resolve("recordings");
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (var files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".wav")).toList();
        }
    }

    private static short[] speech(String text) {
        try (var voice = new EmbeddedVoice()) {
            return voice.speak(new SpokenText(text, "", "en-US", 100), new Stop()).samples();
        }
    }

    private static void write(Path wav, short[]... parts) throws IOException {
        int length = Stream.of(parts).mapToInt(part -> part.length).sum();
        var bytes = ByteBuffer.allocate(length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (var part : parts) {
            for (short sample : part) {
                bytes.putShort(sample);
            }
        }
        var format = new AudioFormat(Sound.RATE, 16, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, length),
                AudioFileFormat.Type.WAVE,
                wav.toFile());
    }

    private static short[] samples(Path raw) throws IOException {
        return Samples.ofBytes(Files.readAllBytes(raw));
    }

    /// Time in which the level is above -40 dBFS.
    private static double loudSeconds(short[] samples) {
        int frame = Sound.RATE / 50;
        int loud = 0;
        for (int i = 0; i + frame <= samples.length; i += frame) {
            double squares = 0;
            for (int j = i; j < i + frame; j++) {
                squares += samples[j] * samples[j];
            }
            if (Math.sqrt(squares / frame) > 328) {
                loud++;
            }
        }
        return loud / 50.0;
    }

    private static double seconds(List<byte[]> audio) {
        return audio.stream().mapToInt(part -> part.length).sum() / (2.0 * Sound.RATE);
    }

    private static double seconds(Path wav) throws Exception {
        try (var stream = AudioSystem.getAudioInputStream(wav.toFile())) {
            return stream.getFrameLength() / (double) Sound.RATE;
        }
    }
}
