package com.elios.interview.testing.speech.azure;

import com.elios.interview.domain.model.speech.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Really listens: every stretch of sound that is loud enough is one more of the given texts, in
/// order; stretches beyond the last one are not understood.
final class LoudnessEar implements Ear {
    private static final int FRAME = Sound.RATE / 50;
    private static final Duration FRAME_LENGTH = Duration.ofMillis(20);

    /// About -38 dBFS.
    private static final double LOUD = 400;

    private static final int LOUD_FRAMES_TO_BEGIN = 5;
    private static final int QUIET_FRAMES_TO_END = 35;
    private static final int FRAMES_BETWEEN_GUESSES = 15;

    private final Iterator<String> texts;
    private final Duration start;
    private final short[] frame = new short[FRAME];
    private int filled;
    private long frames;
    private int loud;
    private int quiet;
    private long began = -1;
    private String text = "";

    LoudnessEar(Iterator<String> texts, Duration start) {
        this.texts = texts;
        this.start = start;
    }

    @Override
    public List<Heard> hear(short[] samples) {
        var heard = new ArrayList<Heard>();
        for (short sample : samples) {
            frame[filled++] = sample;
            if (filled == FRAME) {
                filled = 0;
                frames++;
                hearFrame(heard);
            }
        }
        return heard;
    }

    @Override
    public List<Heard> end() {
        return began < 0 ? List.of() : List.of(end(frames - quiet));
    }

    private void hearFrame(List<Heard> heard) {
        boolean isLoud = rms() > LOUD;
        loud = isLoud ? loud + 1 : 0;
        quiet = isLoud ? 0 : quiet + 1;
        if (began < 0) {
            if (loud == LOUD_FRAMES_TO_BEGIN && texts.hasNext()) {
                began = frames - LOUD_FRAMES_TO_BEGIN;
                text = texts.next();
                heard.add(new Heard.Began(at(began)));
            }
        } else if (quiet == QUIET_FRAMES_TO_END) {
            heard.add(end(frames - quiet));
        } else if ((frames - began) % FRAMES_BETWEEN_GUESSES == 0) {
            heard.add(new Heard.Perhaps(beginning(), at(began), at(frames)));
        }
    }

    private Heard end(long lastLoud) {
        var said = new Said(at(began), at(Math.max(began + 1, lastLoud)), text);
        began = -1;
        return new Heard.Surely(said);
    }

    /// As many words as are said in so long a time, at two a second.
    private String beginning() {
        var words = List.of(text.split("\\s+", -1));
        int count = Math.clamp((frames - began) / 25, 1, words.size());
        return String.join(" ", words.subList(0, count));
    }

    private double rms() {
        double sum = 0;
        for (short sample : frame) {
            sum += (double) sample * sample;
        }
        return Math.sqrt(sum / FRAME);
    }

    private Duration at(long frameIndex) {
        return start.plus(FRAME_LENGTH.multipliedBy(frameIndex));
    }
}
