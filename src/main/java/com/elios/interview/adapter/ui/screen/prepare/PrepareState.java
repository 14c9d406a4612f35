package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.screen.prepare.facts.FactsViewModel;
import com.elios.interview.adapter.ui.screen.prepare.facts.SecondReadingViewModel;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanViewModel;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvStage;
import com.elios.interview.domain.model.cv.RefusalReason;
import org.jspecify.annotations.Nullable;

/// Which step of preparing is shown, and how far it is.
sealed interface PrepareState {
    record Loading() implements PrepareState {}

    /// @param known the CV that was confirmed before, or null
    /// @param refusal why the file just given could not be read, or null
    record ChooseCv(@Nullable CvAnalysis known, @Nullable Refusal refusal)
            implements PrepareState {}

    record Reading(String fileName, CvStage stage) implements PrepareState {}

    /// @param reading what a language model reads in it as well
    /// @param saving whether the corrected facts are being kept
    record CheckFacts(FactsViewModel facts, SecondReadingViewModel reading, boolean saving)
            implements PrepareState {}

    record MakePlan(PlanViewModel plan) implements PrepareState {}

    record Failed(Failure failure) implements PrepareState {}

    record Refusal(String fileName, RefusalReason reason) {}

    /// The step on the progress line.
    default Step step() {
        return switch (this) {
            case Loading _, ChooseCv _, Reading _, Failed _ -> Step.CV;
            case CheckFacts _ -> Step.FACTS;
            case MakePlan _ -> Step.PLAN;
        };
    }

    enum Step {
        CV,
        FACTS,
        PLAN
    }
}
