package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.service.delivery.signal.ClippingMeter;
import com.elios.interview.domain.service.delivery.signal.FrameMeter;
import com.elios.interview.domain.service.delivery.words.SaidWords;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures a delivery while somebody speaks: most of the work is done when the last sample is
/// there. Keeps no sound, and about half a megabyte a minute. For one thread.
public final class DeliveryMeter {
    private final int rate;
    private final FrameMeter frames;
    private final ClippingMeter clipping;
    private long samples;
    private boolean finished;

    /// @param rate samples a second
    public DeliveryMeter(int rate) {
        this.rate = rate;
        frames = new FrameMeter(rate);
        clipping = new ClippingMeter(rate);
    }

    /// The next samples; into how many pieces a recording is cut changes nothing.
    public void push(short[] piece) {
        if (finished) {
            throw new IllegalStateException("finished");
        }
        samples += piece.length;
        frames.push(piece);
        clipping.push(piece);
    }

    /// To be called once.
    ///
    /// @param transcript null where nothing listened; the figures that need words are then absent
    /// @param takeStarts where the takes begin that the recording was joined from, rising. Silence
    ///     at a seam is no pause: what is before it is left out, what is after it is thinking.
    ///     Those after the end are left out
    public Delivery finish(@Nullable Transcript transcript, List<Duration> takeStarts) {
        var text = transcript == null ? null : SaidWords.of(transcript);
        return finish(text, takeStarts, null);
    }

    /// @param original clipping of the samples that this sound was made from; null where they are
    ///     these
    Delivery finish(
            @Nullable SaidWords text, List<Duration> takeStarts, @Nullable Clipping original) {
        if (finished) {
            throw new IllegalStateException("finished");
        }
        finished = true;
        var measuring = new Measuring(frames.finish(), takeStarts, text);
        var clipped = clipping.finish();
        return measuring.delivery(Sound.at(samples, rate), original == null ? clipped : original);
    }
}
