package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.port.speech.VoiceDetector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Frames that know their number: so what arrives can be compared with what was pushed.
final class Frames {
    private static final int BYTES = Frame.SAMPLES * Short.BYTES;

    private Frames() {}

    /// A tone.
    static Frame tone(long index) {
        var frame = silence(index);
        for (int i = 2; i < Frame.SAMPLES; i++) {
            frame.samples()[i] = (short) (6_000 * Math.sin(0.2 * (index * Frame.SAMPLES + i)));
        }
        return frame;
    }

    static Frame silence(long index) {
        var samples = new short[Frame.SAMPLES];
        samples[0] = (short) (index % 100);
        samples[1] = (short) (index / 100);
        return new Frame(index, samples);
    }

    static List<Frame> loud(double seconds) {
        return LongStream.range(0, Math.round(seconds * 50)).mapToObj(Frames::tone).toList();
    }

    static List<Frame> quiet(double seconds) {
        return LongStream.range(0, Math.round(seconds * 50)).mapToObj(Frames::silence).toList();
    }

    /// The numbers of the frames that these bytes begin with; the tail that is no whole frame and
    /// what the SDK adds of silence at the end are left out.
    static List<Long> numbers(byte[] sound) {
        var samples = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        return IntStream.range(0, sound.length / BYTES)
                .mapToObj(i -> number(samples.get(i * 320), samples.get(i * 320 + 1)))
                .toList();
    }

    private static long number(short low, short high) {
        return high * 100L + low;
    }

    static byte[] bytes(List<Frame> frames) {
        var bytes = ByteBuffer.allocate(frames.size() * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        frames.forEach(
                frame -> {
                    for (short sample : frame.samples()) {
                        bytes.putShort(sample);
                    }
                });
        return bytes.array();
    }

    /// Takes a tone for speech.
    static VoiceDetector detector() {
        return new VoiceDetector() {
            @Override
            public boolean isSpeech(Frame frame) {
                return Math.abs(frame.samples()[10]) > 200 || Math.abs(frame.samples()[17]) > 200;
            }

            @Override
            public void close() {}
        };
    }
}
