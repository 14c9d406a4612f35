package com.elios.interview.application.listening;

import com.elios.interview.application.listening.HearingState.Handover;
import org.jspecify.annotations.Nullable;

/// What came of sound that was understood later.
///
/// @param complete whether all of it was understood
/// @param failed the last recogniser that could not, and why; null where none failed
public record Transcribed(boolean complete, @Nullable Handover failed) {}
