package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.speech.azure.BrokenServer;
import com.elios.interview.testing.speech.azure.Faults;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("alone")
class AzureVoiceTest {
    private static final SpokenText TEXT =
            new SpokenText("What is a <Map> & why?", "en-GB-SoniaNeural", "en-GB", 110);

    private final SpeechWorld world = new SpeechWorld();
    private final AzureVoice voice = new AzureVoice(world.leave(), world.list());

    @BeforeEach
    void start() {
        world.azure.start();
    }

    @AfterEach
    void nothingIsLeft() {
        SpeechWorld.awaitNoThreads();
        assertThat(world.azure.problems()).isEmpty();
        world.close();
    }

    @Test
    void theSoundIsTheServicesSampleForSample() {
        var samples = new short[3 * 16_000 + 77];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (i * 31);
        }
        world.azure.speaks(_ -> samples);
        var sound = voice.speak(TEXT, new Stop());
        assertThat(sound.samples()).isEqualTo(samples);
        assertThat(sound.rate()).isEqualTo(16_000);
    }

    @Test
    void voiceRateAndTextAreSentAndNothingOfTheTextIsMarkup() {
        var _ = voice.speak(TEXT, new Stop());
        assertThat(world.azure.spokenTexts())
                .singleElement()
                .asString()
                .contains("name=\"en-GB-SoniaNeural\"", "xml:lang=\"en-GB\"", "rate=\"+10%\"")
                .contains("What is a &lt;Map&gt; &amp; why?");
    }

    @Test
    void whatWasSpokenIsListed() {
        var _ = voice.speak(new SpokenText("Hello Ada Lovelace", "", "de", 100), new Stop());
        var transfer = world.awaitTransfer();
        assertThat(transfer.purpose()).isEqualTo(Purpose.SPEAK_TEXT);
        assertThat(transfer.preview()).isEqualTo("Hello [name]");
        assertThat(transfer.sentBytes()).isPositive();
        assertThat(transfer.receivedBytes()).isEqualTo(3_200);
        assertThat(transfer.problem()).isNull();
        assertThat(world.azure.spokenTexts().getFirst()).contains("de-DE-KatjaNeural");
    }

    @Test
    void theKeyIsInItsHeaderOnly() {
        var _ = voice.speak(TEXT, new Stop());
        assertThat(world.azure.keys()).containsOnly(SpeechWorld.KEY);
        assertThat(world.azure.everythingWritten())
                .noneMatch(text -> text.contains(SpeechWorld.KEY));
    }

    @ParameterizedTest
    @CsvSource({
        "401, KEY_REJECTED",
        "403, NOT_ALLOWED",
        "429, TOO_MANY_REQUESTS",
        "503, SERVICE_FAILED"
    })
    void aStatusBecomesItsProblem(int status, ServiceProblem problem) {
        try (var server = BrokenServer.thatSays(status)) {
            world.address = server.address();
            assertFails(problem);
            assertThat(world.awaitTransfer().problem()).isEqualTo(problem);
            var failure = failure(new Stop());
            assertThat(failure.toString() + failure.arguments()).doesNotContain(SpeechWorld.KEY);
        }
    }

    @Test
    void nobodyListens() {
        world.address = BrokenServer.refused();
        assertFails(ServiceProblem.CONNECTION_REFUSED);
    }

    @Test
    void aHostThatDoesNotExist() {
        world.address = URI.create("ws://no-such-host.invalid");
        assertFails(ServiceProblem.UNKNOWN_HOST);
    }

    @Test
    void aServiceThatGivesNoSound() {
        world.azure.speaks(_ -> new short[0]);
        var problem = failure(new Stop()).problem();
        assertThat(problem).isIn(ServiceProblem.UNREADABLE_REPLY, ServiceProblem.SERVICE_FAILED);
    }

    @Test
    void aStopEndsWaitingAtOnce() {
        world.azure.fails(Faults.NONE.neverSaysAnything());
        var stop = new Stop();
        var failing = CompletableFuture.supplyAsync(() -> failure(stop));
        SpeechWorld.await("nothing asked", () -> !world.azure.spokenTexts().isEmpty());
        long asked = System.nanoTime();
        stop.ask();
        assertThat(failing.orTimeout(5, TimeUnit.SECONDS).join().problem())
                .isEqualTo(ServiceProblem.STOPPED);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theAirplaneSwitchEndsWaitingAtOnce() {
        world.azure.fails(Faults.NONE.neverSaysAnything());
        var failing = CompletableFuture.supplyAsync(() -> failure(new Stop()));
        SpeechWorld.await("nothing asked", () -> !world.azure.spokenTexts().isEmpty());
        voice.cut();
        assertThat(failing.orTimeout(5, TimeUnit.SECONDS).join().problem())
                .isEqualTo(ServiceProblem.AIRPLANE_MODE);
    }

    @Test
    void aSilentServiceIsGivenUp() {
        try (var server = BrokenServer.thatIsSilent()) {
            world.address = server.address();
            var speaking = new Speaking(world.leave(), world.list());
            var order =
                    new Speaking.Order("<speak/>", Purpose.SPEAK_TEXT, "", Duration.ofMillis(700));
            var failure =
                    catchThrowableOfType(
                            ServiceFailure.class, () -> speaking.speak(order, new Stop()));
            assertThat(failure.problem()).isEqualTo(ServiceProblem.TIMED_OUT);
        }
    }

    @Test
    void nothingLeavesTheMachineWithoutLeave() {
        world.airplane = true;
        assertFails(ServiceProblem.AIRPLANE_MODE);
        world.airplane = false;
        world.consented = false;
        assertFails(ServiceProblem.NO_CONSENT);
        world.consented = true;
        world.noKey = new ServiceFailure(ServiceName.AZURE_SPEECH, ServiceProblem.KEYS_LOCKED, "");
        assertFails(ServiceProblem.KEYS_LOCKED);
        assertThat(world.azure.asked()).isEmpty();
        assertThat(world.ledger.read(0, 9))
                .hasSize(3)
                .allSatisfy(transfer -> assertThat(transfer.sentBytes()).isZero());
    }

    @Test
    void theProbeAsksForOneWordAndTellsTheProblem() {
        var probe = new AzureSpeechProbe(world.leave(), world.list());
        probe.probe(new Stop());
        assertThat(world.azure.spokenTexts()).singleElement().asString().contains(">Ready<");
        assertThat(world.awaitTransfer().purpose()).isEqualTo(Purpose.TEST_CONNECTION);
        try (var server = BrokenServer.thatSays(401)) {
            world.address = server.address();
            var failure = catchThrowableOfType(ServiceFailure.class, () -> probe.probe(new Stop()));
            assertThat(failure.problem()).isEqualTo(ServiceProblem.KEY_REJECTED);
        }
    }

    @Test
    void voicesAreThereForManyLanguages() {
        assertThat(voice.voices())
                .extracting(one -> one.id())
                .contains("en-US-AvaNeural", "en-GB-RyanNeural", "de-DE-KatjaNeural")
                .doesNotHaveDuplicates();
    }

    private void assertFails(ServiceProblem problem) {
        assertThat(failure(new Stop()).problem()).isEqualTo(problem);
    }

    private ServiceFailure failure(Stop stop) {
        return catchThrowableOfType(ServiceFailure.class, () -> voice.speak(TEXT, stop));
    }
}
