package com.elios.interview.domain.service.delivery.signal;

/// In which frames somebody speaks.
public final class VoiceActivity {
    private final boolean[] speech;
    private final double prominence;

    VoiceActivity(boolean[] speech, double prominence) {
        this.speech = speech;
        this.prominence = prominence;
    }

    public boolean at(int frame) {
        return frame >= 0 && frame < speech.length && speech[frame];
    }

    public int frames() {
        return speech.length;
    }

    /// How many frames are speech.
    public int spoken() {
        int count = 0;
        for (boolean one : speech) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// How far speech stands out from the background, in dB over the bands.
    public double prominence() {
        return prominence;
    }

    /// The first frame from here on that is speech or is not; the end where there is none.
    public int next(int frame, int end, boolean wanted) {
        int at = frame;
        while (at < end && speech[at] != wanted) {
            at++;
        }
        return at;
    }
}
