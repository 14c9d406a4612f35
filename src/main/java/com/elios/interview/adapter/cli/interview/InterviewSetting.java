package com.elios.interview.adapter.cli.interview;

import java.time.Clock;

/// What a practice in the terminal works with.
///
/// @param followUps whether a new interview asks follow-up questions, if nobody says otherwise
/// @param commandName how to call the product again for the same data
public record InterviewSetting(
        InterviewUseCases useCases, Clock clock, boolean followUps, String commandName) {}
