package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.Sound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// Reads what a voice wrote.
final class SoundFile {
    private SoundFile() {}

    /// @return at [Sound#RATE]
    /// @throws IOException where it is not sound in 16 bits
    static Sound read(Path file) throws IOException {
        try (var stream = AudioSystem.getAudioInputStream(file.toFile())) {
            return sound(stream);
        } catch (UnsupportedAudioFileException e) {
            throw new IOException(e);
        }
    }

    private static Sound sound(AudioInputStream stream) throws IOException {
        var format = stream.getFormat();
        if (!format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
                || format.getSampleSizeInBits() != 16
                || format.getChannels() < 1) {
            throw new IOException("not 16 bits: " + format);
        }
        var order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var all = ByteBuffer.wrap(stream.readAllBytes()).order(order).asShortBuffer();
        var samples = new short[all.remaining() / format.getChannels()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = all.get(i * format.getChannels());
        }
        var read = new Sound(Math.round(format.getSampleRate()), samples);
        return new Sound(Sound.RATE, Resampler.resampled(read, Sound.RATE));
    }
}
