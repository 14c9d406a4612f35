package com.elios.interview.testing.speech;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A sound server of its own with a loudspeaker and a microphone that are not there: what is played
/// into the microphone is heard by whoever runs with [#environment], and what they play comes out
/// of the loudspeaker into a file. Needs PulseAudio.
public final class VirtualSound implements AutoCloseable {
    private final Path folder;
    private final Process server;

    private VirtualSound(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /// Whether this machine has what it needs.
    public static boolean isPossible() {
        return List.of("pulseaudio", "paplay", "parec", "pactl").stream()
                .allMatch(VirtualSound::isInstalled);
    }

    public static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    public static VirtualSound start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var script = folder.resolve("sound.pa");
        // Without norewinds the first read from the microphone takes two seconds.
        Files.writeString(
                script,
                """
                load-module module-native-protocol-unix auth-anonymous=1 socket=%s/native
                load-module module-null-sink sink_name=speaker rate=48000 channels=2 format=s16le norewinds=1
                load-module module-null-sink sink_name=mic rate=16000 channels=1 format=s16le norewinds=1
                set-default-sink speaker
                set-default-source mic.monitor
                """
                        .formatted(folder));
        var server =
                new ProcessBuilder(
                                "pulseaudio",
                                "-n",
                                "--daemonize=no",
                                "--use-pid-file=no",
                                "--exit-idle-time=-1",
                                "-F",
                                script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("sound.log").toFile())
                        .start();
        var sound = new VirtualSound(folder, server);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (sound.run("pactl", "list", "short", "sources") != 0) {
            if (System.nanoTime() > deadline || !server.isAlive()) {
                sound.close();
                throw new IllegalStateException("no sound server: " + folder);
            }
            Thread.onSpinWait();
        }
        return sound;
    }

    /// What a process needs to hear and to play here; to be there before it starts.
    public Map<String, String> environment() {
        return Map.of("PULSE_SERVER", "unix:" + folder + "/native");
    }

    /// Plays a WAV file into the microphone, to its end.
    public void speak(Path wav) throws IOException, InterruptedException {
        if (run("paplay", "--device=mic", wav.toString()) != 0) {
            throw new IllegalStateException("cannot play " + wav);
        }
    }

    /// Takes the microphone away, as when it is pulled out.
    public void pullOut() throws IOException, InterruptedException {
        run("pactl", "unload-module", "module-null-sink");
    }

    /// Records what comes out of the loudspeaker, 16,000 samples a second, until it is destroyed.
    public Process listen(Path raw) throws IOException {
        return process(
                        "parec",
                        "--device=speaker.monitor",
                        "--rate=16000",
                        "--channels=1",
                        "--format=s16le",
                        "--latency-msec=50")
                .redirectOutput(raw.toFile())
                .start();
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(5, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            server.destroyForcibly();
        }
    }

    private int run(String... command) throws IOException, InterruptedException {
        return process(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile())
                .start()
                .waitFor();
    }

    private ProcessBuilder process(String... command) {
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment());
        return builder;
    }
}
