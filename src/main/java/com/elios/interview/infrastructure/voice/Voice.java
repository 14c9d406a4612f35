package com.elios.interview.infrastructure.voice;

import com.elios.interview.adapter.speech.detector.VoiceDetectors;
import com.elios.interview.adapter.speech.microphone.SystemMicrophones;
import com.elios.interview.adapter.speech.playback.SystemLoudspeaker;
import com.elios.interview.adapter.speech.vosk.VoskModels;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.Phrases;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.application.speaking.InterviewerVoice;
import com.elios.interview.application.usecase.speech.CheckSpeechModel;
import com.elios.interview.application.usecase.speech.DiscardRecording;
import com.elios.interview.application.usecase.speech.LearnPatience;
import com.elios.interview.application.usecase.speech.ListMicrophones;
import com.elios.interview.application.usecase.speech.ListVoices;
import com.elios.interview.application.usecase.speech.ListenToAnswer;
import com.elios.interview.application.usecase.speech.PlaySound;
import com.elios.interview.application.usecase.speech.PrepareSpeech;
import com.elios.interview.application.usecase.speech.SpeakQuestion;
import com.elios.interview.application.usecase.speech.TryMicrophone;
import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.List;
import java.util.function.Supplier;

/// Hearing and speaking on this machine, with the recognisers and voices that are given.
public final class Voice {
    private Voice() {}

    /// @param recognizers as the settings want them at each call, in the order in which they are
    ///     asked
    /// @param engines the voices, those of this machine in the order in which they are preferred
    public static VoiceUseCases useCases(
            Supplier<VoiceSettings> settings,
            Recordings recordings,
            CvAnalysisRepository analyses,
            Supplier<List<SpeechRecognizer>> recognizers,
            List<SpeechSynthesizer> engines) {
        var microphones = new SystemMicrophones();
        var loudspeaker = new SystemLoudspeaker();
        var ears = new Ears(microphones, VoiceDetectors::create, recognizers, settings);
        var voice = new InterviewerVoice(engines, loudspeaker, settings);
        return new VoiceUseCases(
                new ListenToAnswer(ears, recordings, new Phrases(analyses)),
                new DiscardRecording(recordings),
                new SpeakQuestion(voice),
                new PrepareSpeech(voice),
                new TryMicrophone(ears),
                new PlaySound(loudspeaker),
                new LearnPatience(VoiceDetectors::create),
                new ListMicrophones(microphones),
                new ListVoices(engines),
                new CheckSpeechModel(new VoskModels()));
    }
}
