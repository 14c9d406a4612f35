package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import com.elios.interview.testing.speech.azure.BrokenServer;
import com.elios.interview.testing.speech.azure.Faults;
import com.elios.interview.testing.speech.azure.Said;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("alone")
class AzureRecognizerFaultsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(6);
    private static final int BYTES_A_SECOND = 32_000;
    private static final List<Said> SCRIPT =
            IntStream.range(0, 10)
                    .mapToObj(i -> Said.between(1_000 * i + 100, 1_000 * i + 800, "Part " + i))
                    .toList();

    private final SpeechWorld world = new SpeechWorld();

    @BeforeEach
    void start() {
        world.azure.understands(SCRIPT).start();
    }

    @AfterEach
    void nothingIsLeft() {
        SpeechWorld.awaitNoThreads();
        assertThat(world.azure.problems()).isEmpty();
        assertThat(Duration.ofNanos(world.slowestPush.get())).isLessThan(Duration.ofMillis(50));
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REJECTED",
        "403, NOT_ALLOWED",
        "404, NOT_THERE",
        "429, TOO_MANY_REQUESTS",
        "500, SERVICE_FAILED",
        "503, SERVICE_FAILED"
    })
    void aStatusBecomesItsProblem(int status, ServiceProblem problem) {
        try (var server = BrokenServer.thatSays(status)) {
            assertFailsSoon(server.address(), problem);
            assertThat(server.connections()).isPositive();
        }
    }

    @Test
    void nobodyListens() {
        assertFailsSoon(BrokenServer.refused(), ServiceProblem.CONNECTION_REFUSED);
    }

    @Test
    void aHostThatDoesNotExist() {
        assertFailsSoon(URI.create("ws://no-such-host.invalid"), ServiceProblem.UNKNOWN_HOST);
    }

    @Test
    void aConnectionThatIsNeverAnswered() {
        try (var server = BrokenServer.thatIsSilent()) {
            assertFailsSoon(server.address(), ServiceProblem.TIMED_OUT);
        }
    }

    @Test
    void aServiceThatNeverSaysAnything() {
        world.azure.fails(Faults.NONE.neverSaysAnything());
        assertFailsSoon(world.azure.address(), ServiceProblem.TIMED_OUT);
    }

    @Test
    void aServiceThatGreetsAndIsSilentThen() {
        world.azure.fails(Faults.NONE.silentAfter(0));
        assertFailsSoon(world.azure.address(), ServiceProblem.TIMED_OUT);
    }

    private void assertFailsSoon(URI address, ServiceProblem problem) {
        world.address = address;
        long begun = System.nanoTime();
        try (var recognition = world.start()) {
            var _ = world.speak(recognition, Frames.loud(10));
            assertThat(world.heard.awaitFailure()).isEqualTo(problem);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(world.heard.states()).startsWith(new RecognitionState.Connecting());
        assertThat(world.awaitTransfer().problem()).isEqualTo(problem);
        assertThat(world.awaitTransfer().toString()).doesNotContain(SpeechWorld.KEY);
    }

    @Test
    void aServiceThatFallsSilentInTheMiddle() {
        world.azure.fails(Faults.NONE.silentAfter(2 * BYTES_A_SECOND));
        try (var recognition = world.start()) {
            var _ = world.speak(recognition, Frames.loud(10));
            world.heard.awaitUnderstood(2);
            long silent = System.nanoTime();
            assertThat(world.heard.awaitFailure()).isEqualTo(ServiceProblem.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - silent)).isLessThan(SOON);
        }
        assertThat(world.heard.texts()).containsExactly("Part 0", "Part 1");
    }

    @Test
    void aPauseIsNotTakenForASilentService() {
        world.azure.understands(List.of(Said.between(100, 500, "Well")));
        try (var recognition = world.start()) {
            world.push(recognition, Frames.loud(1));
            var said = world.speak(recognition, Frames.quiet(7));
            SpeechWorld.await("still speaking", () -> said.getCount() == 0);
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.states())
                .containsExactly(new RecognitionState.Connecting(), new RecognitionState.Live());
    }

    @Test
    void aServiceThatIsSilentAtTheEndIsNoticedToo() {
        world.azure.fails(Faults.NONE.silentAfter(0));
        try (var recognition = world.start()) {
            world.push(recognition, Frames.quiet(1));
            long asked = System.nanoTime();
            assertThat(recognition.finish(LONG)).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(SOON);
        }
        assertThat(world.heard.awaitFailure()).isEqualTo(ServiceProblem.TIMED_OUT);
    }

    @Test
    void aResetLosesNothingAndRepeatsNothing() {
        world.azure.fails(Faults.NONE.resets(1, 4 * BYTES_A_SECOND + 1_000));
        var frames = Frames.loud(10);
        try (var recognition = world.start()) {
            world.push(recognition, frames.subList(0, 200));
            world.heard.awaitUnderstood(4);
            world.push(recognition, frames.subList(200, 500));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.texts()).isEqualTo(SCRIPT.stream().map(Said::text).toList());
        assertThat(world.heard.understood())
                .extracting(Utterance::from)
                .isEqualTo(SCRIPT.stream().map(Said::from).toList());
        assertThat(world.heard.states())
                .containsExactly(
                        new RecognitionState.Connecting(),
                        new RecognitionState.Live(),
                        new RecognitionState.Reconnecting(),
                        new RecognitionState.Live());
        assertThat(arrived()).containsAll(LongStream.range(0, 500).boxed().toList());
    }

    /// The numbers of the frames that came, over all connections.
    private Set<Long> arrived() {
        assertThat(world.azure.receivedAudio()).hasSize(2);
        return world.azure.receivedAudio().stream()
                .flatMap(sound -> Frames.numbers(sound).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsToldAgainIsHeardOnceAlsoAfterAReset() {
        world.azure.fails(Faults.NONE.resets(1, 4 * BYTES_A_SECOND + 1_000).tellsTwice());
        var frames = Frames.loud(10);
        try (var recognition = world.start()) {
            world.push(recognition, frames.subList(0, 200));
            world.heard.awaitUnderstood(4);
            world.push(recognition, frames.subList(200, 500));
            assertThat(recognition.finish(LONG)).isTrue();
        }
        assertThat(world.heard.texts()).isEqualTo(SCRIPT.stream().map(Said::text).toList());
    }

    @Test
    void aConnectionThatIsResetEveryTimeIsGivenUp() {
        world.azure.fails(Faults.NONE.resets(Integer.MAX_VALUE, BYTES_A_SECOND / 2));
        try (var recognition = world.start()) {
            var _ = world.speak(recognition, Frames.loud(10));
            world.heard.awaitState(RecognitionState.Reconnecting.class);
            long reset = System.nanoTime();
            assertThat(world.heard.awaitFailure()).isEqualTo(ServiceProblem.CONNECTION_LOST);
            assertThat(Duration.ofNanos(System.nanoTime() - reset)).isLessThan(SOON);
        }
        assertThat(world.heard.texts()).isEmpty();
        assertThat(world.azure.receivedAudio())
                .hasSizeGreaterThan(1)
                .allSatisfy(sound -> assertThat(Frames.numbers(sound).getFirst()).isZero());
    }

    @Test
    void theAirplaneSwitchCutsAtOnce() {
        var other = new Heard();
        try (var recognition = world.start();
                var second = world.recognizer.start(order(), other)) {
            var _ = world.speak(recognition, Frames.loud(10));
            world.push(second, Frames.loud(1));
            world.heard.awaitUnderstood(1);
            other.awaitState(RecognitionState.Live.class);
            world.airplane = true;
            world.recognizer.cut();
            assertThat(world.heard.awaitFailure()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            assertThat(other.awaitFailure()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            SpeechWorld.await("still connected", () -> world.azure.open() == 0);
            int frames = world.azure.receivedAudio().getFirst().length / 640;
            assertThat(frames).isLessThan(150);
        }
    }

    /// With the SDK's own speed, so that most of a minute still waits to be sent.
    @Test
    void theAirplaneSwitchCutsWhatWaitsToo() {
        var recognizer = new AzureRecognizer(world.leave(), world.list(), Frames::detector);
        try (var recognition = recognizer.start(order(), world.heard)) {
            world.push(recognition, Frames.loud(60));
            world.heard.awaitUnderstood(3);
            world.airplane = true;
            recognizer.cut();
            assertThat(world.heard.awaitFailure()).isEqualTo(ServiceProblem.AIRPLANE_MODE);
            SpeechWorld.await("still connected", () -> world.azure.open() == 0);
            assertThat(world.azure.receivedAudio().getFirst().length)
                    .isLessThan(20 * BYTES_A_SECOND);
        }
    }

    private static RecognitionOrder order() {
        return new RecognitionOrder("en-US", List.of(), Duration.ZERO);
    }

    @Test
    void nothingLeavesTheMachineInAirplaneMode() {
        world.airplane = true;
        assertRefused(ServiceProblem.AIRPLANE_MODE);
    }

    @Test
    void nothingLeavesTheMachineWithoutConsent() {
        world.consented = false;
        assertRefused(ServiceProblem.NO_CONSENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_KEY", "KEYS_LOCKED"})
    void nothingLeavesTheMachineWithoutAKey(ServiceProblem problem) {
        world.noKey = new ServiceFailure(ServiceName.AZURE_SPEECH, problem, "");
        assertRefused(problem);
    }

    private void assertRefused(ServiceProblem problem) {
        try (var recognition = world.start("Kotlin")) {
            world.push(recognition, Frames.loud(1));
            assertThat(world.heard.awaitFailure()).isEqualTo(problem);
            assertThat(recognition.finish(LONG)).isFalse();
        }
        assertThat(world.azure.asked()).isEmpty();
        assertThat(world.awaitTransfer().problem()).isEqualTo(problem);
        assertThat(world.awaitTransfer().sentBytes()).isZero();
    }
}
