package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.CompleteInterview;
import com.elios.interview.application.usecase.interview.PassFollowUp;
import com.elios.interview.application.usecase.interview.PauseInterview;
import com.elios.interview.application.usecase.interview.PrepareScoring;
import com.elios.interview.application.usecase.interview.SaveDraft;
import com.elios.interview.application.usecase.interview.SkipQuestion;
import com.elios.interview.application.usecase.interview.SubmitAnswer;
import com.elios.interview.application.usecase.interview.SubmitFollowUp;

/// What a person can do in the interview room.
public record RoomUseCases(
        AskNextQuestion askNextQuestion,
        PrepareScoring prepareScoring,
        SaveDraft saveDraft,
        SubmitAnswer submitAnswer,
        SkipQuestion skipQuestion,
        PauseInterview pauseInterview,
        SubmitFollowUp submitFollowUp,
        PassFollowUp passFollowUp,
        CompleteInterview completeInterview,
        VoiceUseCases voice,
        VoiceChoice voiceChoice) {}
