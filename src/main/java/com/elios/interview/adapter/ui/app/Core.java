package com.elios.interview.adapter.ui.app;

import com.elios.interview.application.usecase.bank.ListTopics;
import com.elios.interview.application.usecase.cv.AnalyzeCv;
import com.elios.interview.application.usecase.cv.ConfirmCv;
import com.elios.interview.application.usecase.cv.DropUnconfirmedCvs;
import com.elios.interview.application.usecase.cv.LoadCv;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.CompleteInterview;
import com.elios.interview.application.usecase.interview.FindOpenInterview;
import com.elios.interview.application.usecase.interview.PauseInterview;
import com.elios.interview.application.usecase.interview.RestoreInterview;
import com.elios.interview.application.usecase.interview.SaveDraft;
import com.elios.interview.application.usecase.interview.SkipQuestion;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.plan.EditPlan;
import com.elios.interview.application.usecase.plan.PlanInterview;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.application.usecase.plan.PracticeTopic;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.profile.SaveProfile;
import com.elios.interview.application.usecase.result.ListDiscarded;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.application.usecase.result.ProposePractice;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.application.usecase.result.ShowReport;

/// What the window can do, once the store is open.
public record Core(
        LoadProfile loadProfile,
        SaveProfile saveProfile,
        AnalyzeCv analyzeCv,
        ConfirmCv confirmCv,
        DropUnconfirmedCvs dropUnconfirmedCvs,
        LoadCv loadCv,
        ListTopics listTopics,
        PlanInterview planInterview,
        EditPlan editPlan,
        PracticeNow practiceNow,
        PracticeTopic practiceTopic,
        StartInterview startInterview,
        FindOpenInterview findOpenInterview,
        ListInterviews listInterviews,
        ListDiscarded listDiscarded,
        ProposePractice proposePractice,
        CancelInterview cancelInterview,
        RestoreInterview restoreInterview,
        AskNextQuestion askNextQuestion,
        SaveDraft saveDraft,
        SubmitAnswer submitAnswer,
        SkipQuestion skipQuestion,
        PauseInterview pauseInterview,
        CompleteInterview completeInterview,
        ShowFeedback showFeedback,
        ShowReport showReport) {}
