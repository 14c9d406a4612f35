package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.application.usecase.AskNextQuestion;
import com.elios.interview.application.usecase.CompleteInterview;
import com.elios.interview.application.usecase.PauseInterview;
import com.elios.interview.application.usecase.SaveDraft;
import com.elios.interview.application.usecase.SkipQuestion;
import com.elios.interview.application.usecase.SubmitAnswer;

/// What a person can do in the interview room.
public record RoomUseCases(
        AskNextQuestion askNextQuestion,
        SaveDraft saveDraft,
        SubmitAnswer submitAnswer,
        SkipQuestion skipQuestion,
        PauseInterview pauseInterview,
        CompleteInterview completeInterview) {}
