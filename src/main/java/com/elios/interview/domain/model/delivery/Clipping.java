package com.elios.interview.domain.model.delivery;

import java.util.List;

/// Where a recording is cut off at the highest value that a sample can have: runs of three samples
/// or more. One or two are a peak.
///
/// @param samples how many are in such runs
/// @param share of all samples, 0 to 1
/// @param runs how many runs
/// @param places from the first to the last sample of runs that are less than 50 ms apart
public record Clipping(long samples, double share, int runs, List<Stretch> places) {
    public static final Clipping NONE = new Clipping(0, 0, 0, List.of());

    public Clipping {
        places = List.copyOf(places);
        if (samples < 0 || !(share >= 0 && share <= 1) || runs < places.size()) {
            throw new IllegalArgumentException("no clipping: " + samples + ", " + share);
        }
    }
}
