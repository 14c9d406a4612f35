package com.elios.interview.domain.service.delivery.signal;

import com.elios.interview.domain.model.speech.Sound;

/// Turns samples of any rate into [Frames] while they come in. How they are cut into pieces changes
/// nothing.
///
/// A frame is ten milliseconds long; its spectrum is that of the forty around it, under a Hann
/// window.
public final class FrameMeter {
    private static final int RATE = Sound.RATE;
    private static final int HOP = RATE / Frames.RATE;
    private static final int WINDOW = 4 * HOP;
    private static final int SIZE = 1024;

    /// Two critical bands each (Zwicker 1961), in Hz.
    private static final int[] EDGES = {
        100, 300, 510, 770, 1080, 1480, 2000, 2700, 3700, 5300, 7700
    };

    private final boolean sameRate;
    private final Resampler resampler;
    private final HighPass highPass = new HighPass(RATE);
    private final Fourier fourier = new Fourier(SIZE);
    private final Periodicity periodicity;
    private final float[] hann = new float[WINDOW];
    private final float[] windowed = new float[SIZE];
    private final float[] power = new float[SIZE / 2 + 1];
    private final float[] bands = new float[Frames.BANDS];
    private final float scale;

    /// Twice as long as the window, so that it is moved seldom.
    private final float[] recent = new float[SIZE * 4];

    private final Frames frames = new Frames();
    private int count;
    private long samples;

    public FrameMeter(int rate) {
        sameRate = rate == RATE;
        resampler = new Resampler(rate, RATE, this::next);
        double sum = 0;
        for (int i = 0; i < WINDOW; i++) {
            hann[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / WINDOW));
            sum += hann[i] * hann[i];
        }
        // Half the bins carry half the power; the sum over all of them is the mean square.
        scale = (float) (2 / (sum * SIZE));
        System.arraycopy(hann, 0, windowed, 0, WINDOW);
        fourier.power(windowed, power);
        periodicity = new Periodicity(power);
        count = (WINDOW - HOP) / 2;
    }

    public void push(short[] piece) {
        if (sameRate) {
            for (short sample : piece) {
                next(sample / 32768f);
            }
        } else {
            for (short sample : piece) {
                resampler.push(sample / 32768f);
            }
        }
    }

    /// The last part of a frame counts as silence.
    public Frames finish() {
        if (!sameRate) {
            resampler.finish();
        }
        long all = Math.ceilDiv(samples, (long) HOP);
        while (frames.count() < all) {
            append(0);
        }
        return frames;
    }

    private void next(float sample) {
        samples++;
        append(highPass.next(sample));
    }

    private void append(float sample) {
        recent[count++] = sample;
        if (count >= WINDOW && (count - WINDOW) % HOP == 0) {
            measure(count - WINDOW);
        }
        if (count == WINDOW + HOP * 20) {
            System.arraycopy(recent, count - WINDOW + HOP, recent, 0, WINDOW - HOP);
            count = WINDOW - HOP;
        }
    }

    private void measure(int start) {
        int middle = start + (WINDOW - HOP) / 2;
        double square = 0;
        for (int i = middle; i < middle + HOP; i++) {
            square += (double) recent[i] * recent[i];
        }
        for (int i = 0; i < WINDOW; i++) {
            windowed[i] = recent[start + i] * hann[i];
        }
        fourier.power(windowed, power);
        for (int band = 0; band < Frames.BANDS; band++) {
            bands[band] = band(EDGES[band], EDGES[band + 1]);
        }
        periodicity.find(power);
        frames.add(
                decibels(square / HOP), bands, periodicity.frequencies(), periodicity.strengths());
    }

    private float band(int low, int high) {
        float sum = 0;
        for (int k = low * SIZE / RATE; k < high * SIZE / RATE; k++) {
            sum += power[k];
        }
        return decibels(sum * scale);
    }

    private static float decibels(double square) {
        return (float) Math.max(Frames.LOWEST, 10 * Math.log10(square + 1e-12));
    }
}
