package com.elios.interview.voice;

import com.elios.interview.adapter.speech.detector.VoiceDetectors;
import com.elios.interview.adapter.speech.microphone.SystemMicrophones;
import com.elios.interview.adapter.speech.recording.FileRecordings;
import com.elios.interview.application.listening.Listening;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.testing.process.ResidentMemory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Records from the microphone for so many seconds, while its own threads keep every core busy.
/// Prints `OPEN`, `RESIDENT megabytes` once in ten seconds, `LIVE kilobytes` of the heap after the
/// first ten and at the end, and `DROPPED frames`.
final class CapturingApp {
    private static final int INTERVAL = 10;

    private CapturingApp() {}

    /// @param arguments folder for the recording, seconds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[1]);
        var microphones = new SystemMicrophones();
        var recordings = new FileRecordings(Path.of(arguments[0]));
        var place = DraftPlace.ofQuestion(0);
        try (var detector = VoiceDetectors.create()) {
            var parts =
                    new Listening.Parts(
                            ear -> microphones.open(null, ear),
                            detector,
                            recordings.open(InterviewId.create(), place));
            var order = new RecognitionOrder("en-US", List.of(), Duration.ZERO);
            var listening =
                    Listening.begin(parts, List.of(), order, Duration.ofSeconds(3), _ -> {});
            System.out.println("OPEN");
            for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
                Thread.ofPlatform().daemon().start(CapturingApp::burn);
            }
            var never = new CountDownLatch(1);
            for (int passed = 0; passed < seconds; passed += INTERVAL) {
                if (never.await(INTERVAL, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("never");
                }
                System.out.println("RESIDENT " + ResidentMemory.megabytes());
                if (passed == 0 || passed + INTERVAL >= seconds) {
                    System.out.println("LIVE " + live());
                }
            }
            System.out.println("DROPPED " + listening.stop(Duration.ofSeconds(1)).dropped());
        }
    }

    private static void burn() {
        double x = 1;
        while (x > 0) {
            x = Math.sqrt(x + 1);
        }
    }

    /// In kilobytes: what is still used when the garbage is gone.
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
