package com.elios.interview.adapter.cli.interview;

import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.interview.AskFollowUp;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.CompleteInterview;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.PassFollowUp;
import com.elios.interview.application.usecase.interview.PauseInterview;
import com.elios.interview.application.usecase.interview.SaveDraft;
import com.elios.interview.application.usecase.interview.SkipQuestion;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.interview.SubmitFollowUp;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.application.usecase.result.ShowReport;

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
            CompleteInterview completeInterview,
            ShowReport showReport,
            FollowUps followUps) {}

    /// Between an answer and the next question.
    public record FollowUps(
            ShowFeedback showFeedback,
            AskFollowUp askFollowUp,
            SubmitFollowUp submitFollowUp,
            PassFollowUp passFollowUp) {}
}
