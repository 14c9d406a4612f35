package com.elios.interview.adapter.speech.playback;

import com.elios.interview.application.error.AudioFailure;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Loudspeaker;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// Plays from memory through the device that the operating system prefers.
public final class SystemLoudspeaker implements Loudspeaker {
    private static final int PIECE_MILLIS = 50;
    private static final int BUFFER_MILLIS = 200;

    @Override
    public void play(Sound sound, Runnable started, Stop stop) {
        var format = new AudioFormat(sound.rate(), Short.SIZE, 1, true, false);
        try (var line = open(format, bytes(sound, BUFFER_MILLIS));
                var _ = stop.onAsked(() -> silence(line))) {
            line.start();
            if (write(line, sound, started, stop)) {
                line.drain();
            }
        }
    }

    private static SourceDataLine open(AudioFormat format, int buffer) {
        var info = new DataLine.Info(SourceDataLine.class, format);
        if (!AudioSystem.isLineSupported(info)) {
            throw new AudioFailure(AudioProblem.NO_DEVICE, "", null);
        }
        try {
            var line = (SourceDataLine) AudioSystem.getLine(info);
            line.open(format, buffer);
            return line;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new AudioFailure(AudioProblem.DEVICE_REFUSED, "", e);
        }
    }

    /// @return whether all of it was written
    private static boolean write(SourceDataLine line, Sound sound, Runnable started, Stop stop) {
        var bytes = Samples.toBytes(sound.samples());
        int piece = bytes(sound, PIECE_MILLIS);
        for (int at = 0; at < bytes.length && !stop.asked(); at += piece) {
            int length = Math.min(piece, bytes.length - at);
            if (line.write(bytes, at, length) < length) {
                if (stop.asked()) {
                    return false;
                }
                throw new AudioFailure(AudioProblem.DEVICE_LOST, "", null);
            }
            if (at == 0) {
                started.run();
            }
        }
        return !stop.asked();
    }

    /// What is still on its way to the device is thrown away.
    private static void silence(SourceDataLine line) {
        line.stop();
        line.flush();
    }

    private static int bytes(Sound sound, int millis) {
        return sound.rate() * millis / 1_000 * Short.BYTES;
    }
}
