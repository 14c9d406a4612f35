package com.elios.interview.adapter.ui.app;

import com.elios.interview.application.usecase.AnalyzeCv;
import com.elios.interview.application.usecase.AskNextQuestion;
import com.elios.interview.application.usecase.CancelInterview;
import com.elios.interview.application.usecase.CompleteInterview;
import com.elios.interview.application.usecase.ConfirmCv;
import com.elios.interview.application.usecase.EditPlan;
import com.elios.interview.application.usecase.FindOpenInterview;
import com.elios.interview.application.usecase.ListInterviews;
import com.elios.interview.application.usecase.ListTopics;
import com.elios.interview.application.usecase.LoadCv;
import com.elios.interview.application.usecase.LoadProfile;
import com.elios.interview.application.usecase.PauseInterview;
import com.elios.interview.application.usecase.PlanInterview;
import com.elios.interview.application.usecase.PracticeNow;
import com.elios.interview.application.usecase.SaveDraft;
import com.elios.interview.application.usecase.SaveProfile;
import com.elios.interview.application.usecase.ShowFeedback;
import com.elios.interview.application.usecase.ShowReport;
import com.elios.interview.application.usecase.SkipQuestion;
import com.elios.interview.application.usecase.StartInterview;
import com.elios.interview.application.usecase.SubmitAnswer;

/// What the window can do, once the store is open.
public record Core(
        LoadProfile loadProfile,
        SaveProfile saveProfile,
        AnalyzeCv analyzeCv,
        ConfirmCv confirmCv,
        LoadCv loadCv,
        ListTopics listTopics,
        PlanInterview planInterview,
        EditPlan editPlan,
        PracticeNow practiceNow,
        StartInterview startInterview,
        FindOpenInterview findOpenInterview,
        ListInterviews listInterviews,
        CancelInterview cancelInterview,
        AskNextQuestion askNextQuestion,
        SaveDraft saveDraft,
        SubmitAnswer submitAnswer,
        SkipQuestion skipQuestion,
        PauseInterview pauseInterview,
        CompleteInterview completeInterview,
        ShowFeedback showFeedback,
        ShowReport showReport) {}
