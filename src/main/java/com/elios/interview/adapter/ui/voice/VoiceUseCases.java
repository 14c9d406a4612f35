package com.elios.interview.adapter.ui.voice;

import com.elios.interview.application.usecase.speech.CheckSpeechModel;
import com.elios.interview.application.usecase.speech.FindRecording;
import com.elios.interview.application.usecase.speech.FindUnwritten;
import com.elios.interview.application.usecase.speech.LearnPatience;
import com.elios.interview.application.usecase.speech.ListMicrophones;
import com.elios.interview.application.usecase.speech.ListVoices;
import com.elios.interview.application.usecase.speech.ListenToAnswer;
import com.elios.interview.application.usecase.speech.PlaySound;
import com.elios.interview.application.usecase.speech.PrepareSpeech;
import com.elios.interview.application.usecase.speech.SpeakQuestion;
import com.elios.interview.application.usecase.speech.TranscribeRecording;
import com.elios.interview.application.usecase.speech.TryMicrophone;

/// Hearing a person and speaking to them.
public record VoiceUseCases(
        ListenToAnswer listenToAnswer,
        PrepareSpeech prepareSpeech,
        SpeakQuestion speakQuestion,
        TryMicrophone tryMicrophone,
        PlaySound playSound,
        LearnPatience learnPatience,
        ListMicrophones listMicrophones,
        ListVoices listVoices,
        CheckSpeechModel checkSpeechModel,
        FindRecording findRecording,
        FindUnwritten findUnwritten,
        TranscribeRecording transcribeRecording) {}
