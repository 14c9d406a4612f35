package com.elios.interview.adapter.cli.interview;

import com.elios.interview.application.usecase.AnalyzeCv;
import com.elios.interview.application.usecase.AskNextQuestion;
import com.elios.interview.application.usecase.CancelInterview;
import com.elios.interview.application.usecase.CompleteInterview;
import com.elios.interview.application.usecase.ConfirmCv;
import com.elios.interview.application.usecase.FindOpenInterview;
import com.elios.interview.application.usecase.ListTopics;
import com.elios.interview.application.usecase.LoadCv;
import com.elios.interview.application.usecase.LoadProfile;
import com.elios.interview.application.usecase.PauseInterview;
import com.elios.interview.application.usecase.PlanInterview;
import com.elios.interview.application.usecase.SaveDraft;
import com.elios.interview.application.usecase.SkipQuestion;
import com.elios.interview.application.usecase.StartInterview;
import com.elios.interview.application.usecase.SubmitAnswer;

/// The use cases of a practice in the terminal.
public record InterviewUseCases(Preparation preparation, Room room) {
    /// From the CV to the start.
    public record Preparation(
            LoadProfile loadProfile,
            LoadCv loadCv,
            AnalyzeCv analyzeCv,
            ConfirmCv confirmCv,
            ListTopics listTopics,
            PlanInterview planInterview,
            StartInterview startInterview,
            FindOpenInterview findOpenInterview,
            CancelInterview cancelInterview) {}

    /// From the first question to the report.
    public record Room(
            AskNextQuestion askNextQuestion,
            SaveDraft saveDraft,
            SubmitAnswer submitAnswer,
            SkipQuestion skipQuestion,
            PauseInterview pauseInterview,
            CompleteInterview completeInterview) {}
}
