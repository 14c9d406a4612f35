package com.elios.interview.adapter.speech.wav;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.SoundFiles;
import com.elios.interview.domain.port.speech.SoundReading;
import com.elios.interview.domain.port.speech.SoundReading.Refused;
import com.elios.interview.domain.port.speech.SoundRefusal;
import com.elios.interview.domain.service.delivery.signal.ClippingMeter;
import com.elios.interview.domain.service.delivery.signal.Resampler;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads WAV files: PCM of 8 to 32 bits and floating point, one to eight channels, 8 to 96 kHz, two
/// hours at the most. Works through the file in pieces; only the sound itself is in memory.
public final class WavReader implements SoundFiles {
    private static final long LONGEST_SECONDS = 2 * 60 * 60;
    private static final int PIECE = 1 << 16;

    @Override
    public SoundReading read(Path file) {
        if (!Files.exists(file)) {
            return new Refused(SoundRefusal.NOT_FOUND);
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Refused(SoundRefusal.NOT_ACCESSIBLE);
        }
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            return read(open);
        } catch (RefusedWav e) {
            return new Refused(e.reason());
        } catch (IOException | UnsupportedOperationException _) {
            return new Refused(SoundRefusal.NOT_ACCESSIBLE);
        }
    }

    private static SoundReading read(RandomAccessFile file) throws IOException, RefusedWav {
        var layout = WavLayout.of(file);
        var format = layout.format();
        long blocks = layout.length() / format.block();
        if (blocks > LONGEST_SECONDS * format.rate()) {
            throw new RefusedWav(SoundRefusal.TOO_LONG);
        }
        int rate = Math.min(format.rate(), Sound.RATE);
        var samples = new short[(int) Math.ceilDiv(blocks * rate, (long) format.rate())];
        var clipping = new ClippingMeter(format.rate());
        fill(file, layout, samples, clipping);
        return new SoundReading.Read(new Sound(rate, samples), clipping.finish(), layout.cut());
    }

    private static void fill(
            RandomAccessFile file, WavLayout layout, short[] samples, ClippingMeter clipping)
            throws IOException {
        var target = new Target(samples);
        if (layout.format().rate() <= Sound.RATE) {
            decode(file, layout, new SampleDecoder(layout.format(), clipping, target::add));
        } else {
            var resampler = new Resampler(layout.format().rate(), Sound.RATE, target::add);
            decode(
                    file,
                    layout,
                    new SampleDecoder(
                            layout.format(), clipping, value -> resampler.push((float) value)));
            resampler.finish();
        }
    }

    private static void decode(RandomAccessFile file, WavLayout layout, SampleDecoder decoder)
            throws IOException {
        int block = layout.format().block();
        var piece = new byte[PIECE / block * block];
        file.seek(layout.start());
        long left = layout.length();
        while (left > 0) {
            int length = (int) Math.min(piece.length, left);
            file.readFully(piece, 0, length);
            decoder.decode(piece, length);
            left -= length;
        }
    }

    private static final class Target {
        private final short[] samples;
        private int count;

        Target(short[] samples) {
            this.samples = samples;
        }

        void add(double value) {
            samples[count++] = (short) Math.clamp(Math.round(value * 32768), -32768, 32767);
        }
    }
}
