package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.SpokenWord;
import com.elios.interview.domain.port.speech.RecognitionEvent.Partial;
import com.elios.interview.domain.port.speech.RecognitionEvent.Understood;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import com.elios.interview.testing.speech.azure.Faults;
import com.elios.interview.testing.speech.azure.Said;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class AzureRecognizerTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Said HELLO = Said.between(500, 1_700, "I moved us to Kubernetes.");
    private static final Said MORE = Said.between(2_200, 3_400, "It took a year.");

    private final SpeechWorld world = new SpeechWorld();

    @BeforeEach
    void start() {
        world.azure.understands(List.of(HELLO, MORE)).start();
    }

    @AfterEach
    void nothingIsLeft() {
        SpeechWorld.awaitNoThreads();
        assertThat(world.azure.problems()).isEmpty();
        world.close();
    }

    @Test
    void partsOfAnUtteranceAreHeardBeforeTheWhole() {
        try (var recognition = world.start()) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.texts()).containsExactly(HELLO.text(), MORE.text());
        assertThat(world.heard.partials())
                .extracting(Partial::text)
                .contains("i", "i moved us", "it took");
        assertThat(world.heard.partials())
                .allSatisfy(part -> assertThat(part.to()).isGreaterThan(part.from()));
        assertThat(world.heard.events().indexOf(world.heard.partials().getFirst()))
                .isLessThan(
                        world.heard
                                .events()
                                .indexOf(new Understood(world.heard.understood().getFirst())));
    }

    @Test
    void goesFromConnectingToLiveAndEndsWithoutAFailure() {
        try (var recognition = world.start()) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.states())
                .containsExactly(new RecognitionState.Connecting(), new RecognitionState.Live());
    }

    @Test
    void wordsHaveTheirTimesInTheRecording() {
        var order = new RecognitionOrder("en-GB", List.of(), Duration.ofSeconds(60));
        try (var recognition = world.recognizer.start(order, world.heard)) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        var utterance = world.heard.understood().getFirst();
        assertThat(utterance.from()).isEqualTo(Duration.ofMillis(60_500));
        assertThat(utterance.to()).isEqualTo(Duration.ofMillis(61_700));
        assertThat(utterance.confidence()).isEqualTo(0.875);
        assertThat(utterance.by()).isEqualTo(Recognizer.AZURE);
        assertThat(utterance.words())
                .startsWith(
                        new SpokenWord("i", Duration.ofMillis(60_500), Duration.ofMillis(60_740)),
                        new SpokenWord(
                                "moved", Duration.ofMillis(60_740), Duration.ofMillis(60_980)))
                .hasSize(5);
        assertThat(world.azure.asked().getFirst())
                .contains("language=en-GB", "format=detailed", "wordLevelTimestamps=true");
    }

    @Test
    void phrasesAreSent() {
        try (var recognition = world.start("Kubernetes", "Quarkus \"native\"")) {
            world.push(recognition, Frames.loud(1));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.azure.contexts().getFirst())
                .contains("\"Text\":\"Kubernetes\"", "Quarkus \\\"native\\\"");
    }

    @Test
    void everyTurnOfTheServiceIsUnderstood() {
        world.azure.fails(Faults.NONE.turnsOf(1));
        try (var recognition = world.start()) {
            var said = world.speak(recognition, Frames.loud(4));
            await(said);
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.azure.turns().getFirst()).isGreaterThanOrEqualTo(2);
        assertThat(world.heard.texts()).containsExactly(HELLO.text(), MORE.text());
        assertThat(world.heard.understood().getLast().from()).isEqualTo(MORE.from());
        assertThat(world.heard.understood().getLast().words().getFirst().from())
                .isEqualTo(MORE.from());
    }

    @Test
    void fiveMinutesAreUnderstoodWhole() {
        var script =
                IntStream.range(0, 60)
                        .mapToObj(
                                i -> Said.between(5_000 * i + 300, 5_000 * i + 4_500, "Part " + i))
                        .toList();
        world.azure.understands(script);
        var frames = Frames.loud(300);
        try (var recognition = world.start()) {
            world.push(recognition, frames);
            assertThat(recognition.finish(Duration.ofSeconds(60)))
                    .as("%s", world.heard.states())
                    .isTrue();
        }
        assertThat(world.heard.texts()).isEqualTo(script.stream().map(Said::text).toList());
        assertThat(world.azure.receivedAudio().getFirst()).startsWith(Frames.bytes(frames));
        assertThat(Duration.ofNanos(world.slowestPush.get())).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void soundThatCameBeforeTheConnectionIsUnderstood() {
        var frames = Frames.loud(2);
        try (var recognition = world.start()) {
            world.push(recognition, frames);
            world.heard.awaitUnderstood(1);
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.azure.receivedAudio().getFirst()).startsWith(Frames.bytes(frames));
    }

    @Test
    void twoOneAfterAnother() {
        for (int i = 0; i < 2; i++) {
            try (var recognition = world.start()) {
                world.push(recognition, Frames.loud(4));
                assertThat(recognition.finish(LONG)).isTrue();
            }
        }
        assertThat(world.heard.texts())
                .containsExactly(HELLO.text(), MORE.text(), HELLO.text(), MORE.text());
    }

    @Test
    void twoAtOnce() {
        var other = new Heard();
        var order = new RecognitionOrder("en-US", List.of(), Duration.ofSeconds(5));
        try (var one = world.start();
                var two = world.recognizer.start(order, other)) {
            for (var frame : Frames.loud(4)) {
                one.push(frame);
                two.push(frame);
            }
            assertThat(one.finish(LONG)).isTrue();
            assertThat(two.finish(LONG)).isTrue();
        }
        assertThat(world.heard.texts()).containsExactly(HELLO.text(), MORE.text());
        assertThat(other.texts()).containsExactly(HELLO.text(), MORE.text());
        assertThat(other.understood().getFirst().from()).isEqualTo(HELLO.from().plusSeconds(5));
    }

    @Test
    void nothingIsHeardAfterItWasClosed() {
        var recognition = world.start();
        world.push(recognition, Frames.loud(1));
        world.heard.awaitState(RecognitionState.Live.class);
        long before = System.nanoTime();
        recognition.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(200));
        var then = world.heard.events();
        world.push(recognition, Frames.loud(4));
        SpeechWorld.awaitNoThreads();
        assertThat(world.heard.events()).isEqualTo(then);
        assertThat(recognition.finish(Duration.ofSeconds(1))).isFalse();
    }

    @Test
    void finishingInTooLittleTimeSaysSo() {
        world.azure.fails(Faults.NONE.delays(Duration.ofMillis(300)));
        try (var recognition = world.start()) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(Duration.ofMillis(50))).isFalse();
        }
    }

    @Test
    void everyRecognitionIsListedOnce() {
        try (var recognition = world.start("Ada Lovelace", "Kotlin")) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        var transfer = world.awaitTransfer();
        assertThat(transfer.service()).isEqualTo(ServiceName.AZURE_SPEECH);
        assertThat(transfer.purpose()).isEqualTo(Purpose.RECOGNIZE_SPEECH);
        assertThat(transfer.host()).isEqualTo(world.azure.address().getAuthority());
        assertThat(transfer.sentBytes()).isEqualTo(4 * 32_000);
        assertThat(transfer.receivedBytes()).isGreaterThan(HELLO.text().length());
        assertThat(transfer.problem()).isNull();
        assertThat(transfer.preview()).isEqualTo("4.0 s of sound, phrases: [name], Kotlin");
        assertThat(world.ledger.read(0, 9)).hasSize(1);
    }

    @Test
    void theKeyIsInItsHeaderOnlyAndTheUseIsNotCounted() {
        try (var recognition = world.start()) {
            world.push(recognition, Frames.loud(4));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.azure.keys()).containsOnly(SpeechWorld.KEY);
        assertThat(world.azure.everythingWritten())
                .isNotEmpty()
                .noneMatch(text -> text.contains(SpeechWorld.KEY))
                .noneMatch(text -> text.contains("telemetry"));
        assertThat(world.awaitTransfer().toString()).doesNotContain(SpeechWorld.KEY);
    }

    @Test
    void whatIsReallyLoudIsUnderstoodInTheOrderOfTheTexts() {
        world.azure.understandsWhatIsLoud(List.of("First stretch", "Second stretch"));
        var frames =
                IntStream.range(0, 250)
                        .mapToObj(
                                i ->
                                        i % 125 >= 25 && i % 125 < 80
                                                ? Frames.tone(i)
                                                : Frames.silence(i))
                        .toList();
        try (var recognition = world.start()) {
            world.push(recognition, frames);
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.texts()).containsExactly("First stretch", "Second stretch");
        assertThat(world.heard.understood().getFirst().from()).isEqualTo(Duration.ofMillis(500));
        assertThat(world.heard.understood().getFirst().to()).isEqualTo(Duration.ofMillis(1_600));
        assertThat(world.heard.understood().getLast().from()).isEqualTo(Duration.ofSeconds(3));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
