package com.elios.interview.adapter.speech.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionEvent.Changed;
import com.elios.interview.domain.port.speech.RecognitionEvent.Partial;
import com.elios.interview.domain.port.speech.RecognitionEvent.Understood;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoskRecognizerTest {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final RecognitionOrder ORDER =
            new RecognitionOrder("en-US", List.of("Kotlin"), Duration.ofSeconds(60));

    @TempDir private Path folder;
    private final PlayedEar ear = new PlayedEar();
    private final List<RecognitionEvent> events = new CopyOnWriteArrayList<>();

    @AfterEach
    void noThreadIsLeft() {
        ear.mayLoad.countDown();
        ear.mayHear.countDown();
        await(
                () ->
                        Thread.getAllStackTraces().keySet().stream()
                                .noneMatch(thread -> thread.getName().equals("vosk")));
    }

    @Test
    void framesThatComeWhileTheModelIsLoadedAreKept() {
        try (var recognition = start(Optional.of(ModelFolder.whole(folder)))) {
            push(recognition, 123);
            await(() -> states().equals(List.of(new RecognitionState.Connecting())));
            ear.mayLoad.countDown();
            ear.mayHear.countDown();
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(ear.heard()).hasSize(123 * Frame.SAMPLES);
        assertThat(ear.heard().getFirst()).isEqualTo((short) 0);
        assertThat(ear.heard().getLast()).isEqualTo((short) 122);
        assertThat(states())
                .containsExactly(new RecognitionState.Connecting(), new RecognitionState.Live());
    }

    @Test
    void partsAndUtterancesComeInOrderWithTheirTimes() {
        ear.mayLoad.countDown();
        ear.mayHear.countDown();
        try (var recognition = start(Optional.of(ModelFolder.whole(folder)))) {
            push(recognition, 110);
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(understood())
                .extracting(Utterance::text)
                .containsExactly("part", "part", "the end");
        assertThat(understood().get(1).from()).isEqualTo(Duration.ofMillis(61_100));
        assertThat(understood().get(1).words()).hasSize(1);
        assertThat(understood().getLast().from()).isEqualTo(Duration.ofSeconds(62));
        assertThat(understood().getLast().to()).isEqualTo(Duration.ofMillis(62_200));
        // The same part again is not told again.
        assertThat(events).filteredOn(event -> event instanceof Partial).hasSize(3);
        await(() -> ear.closed);
    }

    @Test
    void pushingNeverWaits() {
        ear.mayLoad.countDown();
        try (var recognition = start(Optional.of(ModelFolder.whole(folder)))) {
            long before = System.nanoTime();
            push(recognition, 500);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(recognition.finish(Duration.ofMillis(50))).isFalse();
            ear.mayHear.countDown();
            assertThat(recognition.finish(LONG)).isTrue();
        }
    }

    @Test
    void nothingIsHeardAfterItWasClosed() {
        ear.mayLoad.countDown();
        var recognition = start(Optional.of(ModelFolder.whole(folder)));
        push(recognition, 200);
        await(() -> states().size() == 2);
        recognition.close();
        var then = List.copyOf(events);
        ear.mayHear.countDown();
        await(() -> ear.closed);
        assertThat(events).isEqualTo(then);
        assertThat(recognition.finish(Duration.ZERO)).isFalse();
    }

    @Test
    void withoutAModelItFails() {
        try (var recognition = start(Optional.empty())) {
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(states().getLast())
                .isEqualTo(new RecognitionState.Failed(ServiceProblem.NOT_THERE));
    }

    @Test
    void aFolderThatIsNoModelIsNotGivenToTheNativePart() {
        try (var recognition = start(Optional.of(folder))) {
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(states().getLast())
                .isEqualTo(new RecognitionState.Failed(ServiceProblem.NOT_THERE));
    }

    @Test
    void aModelThatCannotBeLoadedFails() {
        ear.breaks = true;
        ear.mayLoad.countDown();
        try (var recognition = start(Optional.of(ModelFolder.whole(folder)))) {
            push(recognition, 10);
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(states().getLast())
                .isEqualTo(new RecognitionState.Failed(ServiceProblem.NOT_THERE));
    }

    /// Vosk's own native part, with files that are no model: its answer is a failure, not a crash.
    @Test
    void theNativePartRefusesWhatIsNoModel() {
        var model = Optional.of(ModelFolder.whole(folder));
        try (var recognition = new VoskRecognizer(() -> model).start(ORDER, events::add)) {
            push(recognition, 10);
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(states().getLast())
                .isEqualTo(new RecognitionState.Failed(ServiceProblem.NOT_THERE));
    }

    private Recognition start(Optional<Path> model) {
        return new VoskRecognizer(() -> model, ear).start(ORDER, events::add);
    }

    private static void push(Recognition recognition, int frames) {
        for (int i = 0; i < frames; i++) {
            var samples = new short[Frame.SAMPLES];
            Arrays.fill(samples, (short) i);
            recognition.push(new Frame(i, samples));
        }
    }

    private List<RecognitionState> states() {
        return events.stream()
                .filter(Changed.class::isInstance)
                .map(event -> ((Changed) event).state())
                .toList();
    }

    private List<Utterance> understood() {
        return events.stream()
                .filter(Understood.class::isInstance)
                .map(event -> ((Understood) event).utterance())
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONG.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
