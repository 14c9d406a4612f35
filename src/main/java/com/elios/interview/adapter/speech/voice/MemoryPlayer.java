package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.service.Stop;
import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;

/// Takes what FreeTTS speaks into memory.
final class MemoryPlayer implements AudioPlayer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Stop stop;
    private AudioFormat format = new AudioFormat(Sound.RATE, 16, 1, true, true);

    MemoryPlayer(Stop stop) {
        this.stop = stop;
    }

    Sound sound() {
        var order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        var samples = new short[bytes.size() / Short.BYTES];
        ByteBuffer.wrap(bytes.toByteArray()).order(order).asShortBuffer().get(samples);
        return new Sound((int) format.getSampleRate(), samples);
    }

    @Override
    public boolean write(byte[] more) {
        return write(more, 0, more.length);
    }

    /// @return whether FreeTTS shall go on
    @Override
    public boolean write(byte[] more, int offset, int length) {
        bytes.write(more, offset, length);
        return !stop.asked();
    }

    @Override
    public void setAudioFormat(AudioFormat newFormat) {
        format = newFormat;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return !stop.asked();
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void begin(int size) {}

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public void reset() {}

    @Override
    public void cancel() {}

    @Override
    public void close() {}

    @Override
    public void setVolume(float volume) {}

    @Override
    public void resetTime() {}

    @Override
    public void startFirstSampleTimer() {}

    @Override
    public void showMetrics() {}
}
