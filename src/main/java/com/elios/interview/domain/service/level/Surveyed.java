package com.elios.interview.domain.service.level;

import org.jspecify.annotations.Nullable;

/// What levels tell.
///
/// @param loudness null where too little speech was heard
/// @param noise of the background in dBFS; null where it was never silent long enough
/// @param noisy whether the background is too loud beside the voice
/// @param clipped whether samples were cut off at the end of the scale
public record Surveyed(
        @Nullable Loudness loudness, @Nullable Double noise, boolean noisy, boolean clipped) {
    public static final Surveyed NOTHING = new Surveyed(null, null, false, false);
}
