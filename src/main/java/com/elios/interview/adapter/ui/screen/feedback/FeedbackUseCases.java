package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.assist.Assistant;
import com.elios.interview.application.usecase.interview.AskFollowUp;
import com.elios.interview.application.usecase.interview.AskNextQuestion;
import com.elios.interview.application.usecase.interview.PassFollowUp;
import com.elios.interview.application.usecase.result.ShowFeedback;
import com.elios.interview.application.usecase.speech.FindRecording;
import com.elios.interview.application.usecase.speech.PrepareSpeech;

/// What the feedback screen asks for.
public record FeedbackUseCases(
        ShowFeedback showFeedback,
        AskNextQuestion askNextQuestion,
        AskFollowUp askFollowUp,
        PassFollowUp passFollowUp,
        PrepareSpeech prepareSpeech,
        FindRecording findRecording,
        Assistant assistant) {}
