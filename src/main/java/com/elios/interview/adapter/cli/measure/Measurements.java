package com.elios.interview.adapter.cli.measure;

import com.elios.interview.application.usecase.measure.LearnGrades;
import com.elios.interview.application.usecase.measure.MeasureScorer;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import java.util.function.Supplier;

/// What the commands below `elios measure` work with; each part is made when it is asked for.
public record Measurements(
        Supplier<LearnGrades> learnGrades,
        Supplier<MeasureScorer> measureScorer,
        Supplier<RunTrustCheck> runTrustCheck) {}
