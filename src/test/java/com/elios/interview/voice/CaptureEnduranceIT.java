package com.elios.interview.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.testing.speech.VirtualSound;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten minutes from the microphone while every core is busy: no sample is lost, and memory stays
/// as it is. `-Delios.endurance.seconds` makes it shorter.
@Tag("endurance")
class CaptureEnduranceIT {
    private static final int SECONDS = Integer.getInteger("elios.endurance.seconds", 600);
    private static final int SILENCE = 2;

    @TempDir Path folder;

    @Test
    void noSampleIsLostAndMemoryStaysFlat() throws Exception {
        assumeTrue(VirtualSound.isPossible(), "PulseAudio is not installed on this machine.");
        var played = noise();
        try (var sound = VirtualSound.start(folder.resolve("sound"))) {
            var app = capture(sound);
            var resident = new ArrayList<Long>();
            var live = new ArrayList<Long>();
            try (var lines = app.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("OPEN");
                var speaking = Thread.ofPlatform().daemon().start(() -> speak(sound));
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("RESIDENT ")) {
                        resident.add(number(line));
                    } else if (line.startsWith("LIVE ")) {
                        live.add(number(line));
                    } else {
                        assertThat(line).isEqualTo("DROPPED 0");
                    }
                }
                speaking.interrupt();
            }
            assertThat(app.waitFor()).isZero();
            compare(played, recorded());
            System.out.println("Resident memory in MB, every 10 s: " + resident);
            System.out.println("Heap in use in kB, first and last: " + live);
            assertThat(live.getLast() - live.getFirst()).as("in kB: %s", live).isLessThan(1024);
            long later =
                    resident.subList(resident.size() / 2, resident.size()).stream()
                            .mapToLong(Long::longValue)
                            .max()
                            .orElseThrow();
            assertThat(later - resident.get(Math.min(2, resident.size() - 1)))
                    .as("growth in MB: %s", resident)
                    .isLessThan(16);
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }

    /// With the heap of the installed app.
    private Process capture(VirtualSound sound) throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms48m",
                        "-Xmx128m",
                        "-XX:NewSize=8m",
                        "-XX:MaxNewSize=16m",
                        "-XX:MinHeapFreeRatio=20",
                        "-XX:MaxHeapFreeRatio=30",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CapturingApp.class.getName(),
                        folder.resolve("recordings").toString(),
                        Integer.toString(SECONDS));
        builder.environment().putAll(sound.environment());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void speak(VirtualSound sound) {
        try {
            sound.speak(folder.resolve("noise.wav"));
        } catch (IOException | InterruptedException | IllegalStateException e) {
            System.out.println("The playing ended: " + e);
        }
    }

    /// Compares from where the noise begins to the end of the recording.
    private static void compare(short[] played, short[] recorded) {
        int begin = 0;
        while (begin < recorded.length && recorded[begin] == 0) {
            begin++;
        }
        int length = Math.min(played.length, recorded.length - begin);
        int differing = 0;
        int first = -1;
        for (int i = 0; i < length; i++) {
            if (played[i] != recorded[begin + i]) {
                differing++;
                first = first < 0 ? i : first;
            }
        }
        System.out.printf(
                "Compared %.1f s, %d samples differ%n", length / (double) Sound.RATE, differing);
        assertThat(length).isGreaterThan((SECONDS - 15) * Sound.RATE);
        assertThat(differing).as("first at sample %d", first).isZero();
    }

    private short[] recorded() throws Exception {
        List<Path> files;
        try (var all = Files.list(folder.resolve("recordings"))) {
            files = all.filter(file -> file.toString().endsWith(".wav")).toList();
        }
        try (var stream =
                AudioSystem.getAudioInputStream(
                        new BufferedInputStream(Files.newInputStream(files.getFirst())))) {
            return Samples.ofBytes(stream.readAllBytes());
        }
    }

    /// No sample is zero, so that its beginning is seen.
    private short[] noise() throws IOException {
        var random = new Random(20261127);
        var samples = new short[(SECONDS + 5) * Sound.RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (1 + random.nextInt(20_000));
        }
        var bytes =
                ByteBuffer.allocate((samples.length + SILENCE * Sound.RATE) * Short.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(SILENCE * Sound.RATE * Short.BYTES);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        var format = new AudioFormat(Sound.RATE, Short.SIZE, 1, true, false);
        AudioSystem.write(
                new AudioInputStream(
                        new ByteArrayInputStream(bytes.array()),
                        format,
                        samples.length + SILENCE * Sound.RATE),
                AudioFileFormat.Type.WAVE,
                folder.resolve("noise.wav").toFile());
        return samples;
    }
}
