package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what was spoken, in a folder that never holds more than so many bytes: what was not heard
/// for the longest time goes first. A file is whole or not there. Where the folder cannot be used,
/// nothing is kept.
public final class VoiceCache {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceCache.class);
    private static final String ENDING = ".pcm";

    private final Path folder;
    private final long mostBytes;
    private final InstantSource clock;

    /// @param folder made with the first text
    public VoiceCache(Path folder, long mostBytes, InstantSource clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    synchronized Optional<Sound> find(VoiceEngine engine, SpokenText text) {
        var file = file(engine, text);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var samples = Samples.ofBytes(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return samples.length == 0 ? Optional.empty() : Optional.of(sound(samples));
        } catch (IOException e) {
            LOG.warn("What was spoken cannot be read", e);
            return Optional.empty();
        }
    }

    private static Sound sound(short[] samples) {
        return new Sound(Sound.RATE, samples);
    }

    /// @param sound at [Sound#RATE]
    synchronized void keep(VoiceEngine engine, SpokenText text, Sound sound) {
        if (sound.rate() != Sound.RATE) {
            throw new IllegalArgumentException("another rate: " + sound.rate());
        }
        try {
            write(file(engine, text), Samples.toBytes(sound.samples()));
            makeRoom();
        } catch (IOException e) {
            LOG.warn("What was spoken cannot be kept", e);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, "part", ".tmp");
        try {
            Files.write(part, bytes);
            Files.setLastModifiedTime(part, FileTime.from(clock.instant()));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void makeRoom() throws IOException {
        var kept = kept();
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        for (var oldest : kept) {
            if (bytes <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            bytes -= oldest.bytes();
        }
    }

    /// The oldest first. What a process that ended left half-written counts too.
    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                try {
                    kept.add(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
                } catch (FileSystemException e) {
                    LOG.debug("Another deleted a file that was kept", e);
                }
            }
        }
        kept.sort(Comparator.comparing(Kept::heard).thenComparing(Kept::file));
        return kept;
    }

    private record Kept(Path file, FileTime heard, long bytes) {}

    private Path file(VoiceEngine engine, SpokenText text) {
        var key =
                String.join(
                        "\u0000",
                        engine.name(),
                        text.voice(),
                        text.language(),
                        Integer.toString(text.rate()),
                        text.text());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest(key.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
