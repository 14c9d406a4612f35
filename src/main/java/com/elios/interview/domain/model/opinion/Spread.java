package com.elios.interview.domain.model.opinion;

/// How far several opinions of the same model about the same answer lie apart.
///
/// @param lowest score, 0 to 100
/// @param highest score, not below the lowest
/// @param samples how often it was asked, at least 1
public record Spread(double lowest, double highest, int samples) {
    /// A range wider than this, in points of 100, makes an opinion unstable. Two people who grade
    /// the same short answers differ by about 13 points on average (Mohler et al. 2011, both grades
    /// as shares of the full one).
    public static final double WIDE = 15;

    public Spread {
        if (!(lowest >= 0 && highest <= 100 && lowest <= highest) || samples < 1) {
            throw new IllegalArgumentException("no such spread: " + lowest + ".." + highest);
        }
    }

    public boolean isUnstable() {
        return highest - lowest > WIDE;
    }
}
