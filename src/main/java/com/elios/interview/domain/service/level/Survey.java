package com.elios.interview.domain.service.level;

import com.elios.interview.domain.service.delivery.Bands;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Follows the levels of a trial, and tells how microphone and room are. The bounds are those that
/// the delivery of an answer is judged by, so that what is good here is good there.
public final class Survey {
    /// About half a second of levels; less tells nothing.
    static final int FEWEST = 8;

    /// About two seconds of levels.
    static final int RECENT = 32;

    /// A voice is as loud as the louder part of it: between words it is silent too.
    private static final double VOICE = 0.75;

    private static final double NOISE = 0.5;

    /// One sample in ten thousand, as for delivery: a level is of some 960 samples, and a single
    /// click is nothing to change the microphone for.
    private static final double CLIPPED_PER_LEVEL = 0.1;

    private final List<Moment> moments = new ArrayList<>();

    /// @param speech whether speech is heard at that time
    public void next(Level level, boolean speech) {
        moments.add(new Moment(level, speech));
    }

    /// Over all that was heard.
    public Surveyed whole() {
        return of(moments);
    }

    /// Over the last two seconds; the background over all, because a voice hides it.
    public Surveyed recent() {
        int size = moments.size();
        var last = of(moments.subList(Math.max(0, size - RECENT), size));
        var noise = whole().noise();
        return surveyed(level(moments, true), last.clipped(), noise, last.loudness());
    }

    private static Surveyed of(List<Moment> moments) {
        var voice = level(moments, true);
        int samples = moments.stream().mapToInt(moment -> moment.level().clipped()).sum();
        boolean clipped = samples > 0 && samples >= moments.size() * CLIPPED_PER_LEVEL;
        return surveyed(voice, clipped, level(moments, false), loudness(voice, clipped));
    }

    private static Surveyed surveyed(
            @Nullable Double voice,
            boolean clipped,
            @Nullable Double noise,
            @Nullable Loudness loudness) {
        boolean noisy =
                voice != null && noise != null && voice - noise < Bands.SIGNAL_TO_NOISE.from();
        return new Surveyed(loudness, noise, noisy, clipped);
    }

    private static @Nullable Loudness loudness(@Nullable Double voice, boolean clipped) {
        if (voice == null) {
            return null;
        }
        if (clipped || voice > Bands.LEVEL.to()) {
            return Loudness.TOO_LOUD;
        }
        return voice < Bands.LEVEL.from() ? Loudness.TOO_QUIET : Loudness.GOOD;
    }

    private static @Nullable Double level(List<Moment> moments, boolean speech) {
        var sorted =
                moments.stream()
                        .filter(moment -> moment.speech() == speech)
                        .map(moment -> moment.level().rms())
                        .sorted()
                        .toList();
        return sorted.size() < FEWEST
                ? null
                : sorted.get((int) (sorted.size() * (speech ? VOICE : NOISE)));
    }

    private record Moment(Level level, boolean speech) {}
}
