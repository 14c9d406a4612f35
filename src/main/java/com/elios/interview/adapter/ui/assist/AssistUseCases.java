package com.elios.interview.adapter.ui.assist;

import com.elios.interview.application.usecase.assist.AddQuestion;
import com.elios.interview.application.usecase.assist.AskSecondOpinion;
import com.elios.interview.application.usecase.assist.EnrichCv;
import com.elios.interview.application.usecase.assist.ShowAssistance;
import com.elios.interview.application.usecase.assist.WriteSummary;

/// What a language model can add.
public record AssistUseCases(
        ShowAssistance showAssistance,
        AskSecondOpinion askSecondOpinion,
        WriteSummary writeSummary,
        AddQuestion addQuestion,
        EnrichCv enrichCv) {}
