package com.elios.interview.domain.service.delivery.signal;

import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Stretch;
import com.elios.interview.domain.model.speech.Sound;
import java.util.ArrayList;
import java.util.List;

/// Counts samples that are cut off, exactly, while they come in.
public final class ClippingMeter {
    private static final int SHORTEST_RUN = 3;
    /// Runs that are closer, in parts of a second, are one place.
    private static final int CLOSE = 20;

    private final int rate;
    private final List<Stretch> places = new ArrayList<>();
    private long samples;
    private long clipped;
    private int runs;
    private int side;
    private long run;
    private long placeStart = -1;
    private long placeEnd;

    public ClippingMeter(int rate) {
        this.rate = rate;
    }

    public void push(short[] piece) {
        for (short sample : piece) {
            push(sample == Short.MAX_VALUE ? 1 : sample == Short.MIN_VALUE ? -1 : 0);
        }
    }

    /// @param at 1 where the next sample is at the upper end, -1 at the lower one, 0 elsewhere
    public void push(int at) {
        if (at != side) {
            endRun();
            side = at;
        }
        run++;
        samples++;
    }

    public Clipping finish() {
        endRun();
        endPlace();
        return new Clipping(clipped, samples == 0 ? 0 : (double) clipped / samples, runs, places);
    }

    private void endRun() {
        if (side != 0 && run >= SHORTEST_RUN) {
            clipped += run;
            runs++;
            long start = samples - run;
            if (placeStart < 0 || start - placeEnd >= rate / CLOSE) {
                endPlace();
                placeStart = start;
            }
            placeEnd = samples;
        }
        run = 0;
    }

    private void endPlace() {
        if (placeStart >= 0) {
            places.add(new Stretch(Sound.at(placeStart, rate), Sound.at(placeEnd, rate)));
            placeStart = -1;
        }
    }
}
