package com.elios.interview.infrastructure.voice;

import com.elios.interview.adapter.speech.detector.VoiceDetectors;
import com.elios.interview.adapter.speech.microphone.SystemMicrophones;
import com.elios.interview.adapter.speech.playback.SystemLoudspeaker;
import com.elios.interview.adapter.speech.voice.CachedVoice;
import com.elios.interview.adapter.speech.voice.EmbeddedVoice;
import com.elios.interview.adapter.speech.voice.SystemVoice;
import com.elios.interview.adapter.speech.voice.VoiceCache;
import com.elios.interview.adapter.speech.vosk.VoskModels;
import com.elios.interview.adapter.speech.vosk.VoskRecognizer;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.listening.Phrases;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.application.speaking.InterviewerVoice;
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
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Hearing and speaking, as the settings want it at each call.
public final class Voice implements AutoCloseable {
    private static final String CACHE = "voices";
    private static final long CACHE_BYTES = 50L * 1024 * 1024;

    private final Supplier<Settings> settings;
    private final AzureSpeech azure;
    private final SpeechRecognizer vosk;
    private final EmbeddedVoice embedded = new EmbeddedVoice();
    private final List<SpeechSynthesizer> engines;

    /// @param folder of the person's data
    public Voice(Supplier<Settings> settings, AzureSpeech azure, Path folder, Clock clock) {
        this.settings = settings;
        this.azure = azure;
        vosk = new VoskRecognizer(this::voskModel);
        var cache = new VoiceCache(folder.resolve(CACHE), CACHE_BYTES, clock);
        engines =
                List.of(
                        new CachedVoice(SystemVoice.ofThisMachine(), cache),
                        new CachedVoice(embedded, cache),
                        new CachedVoice(azure.voice(), cache));
    }

    public VoiceUseCases useCases(
            Recordings recordings, LiveDelivery deliveries, CvAnalysisRepository analyses) {
        var microphones = new SystemMicrophones();
        var loudspeaker = new SystemLoudspeaker();
        var ears = new Ears(microphones, VoiceDetectors::create, this::recognizers, this::voice);
        var interviewer = new InterviewerVoice(engines, loudspeaker, this::voice);
        var phrases = new Phrases(analyses);
        return new VoiceUseCases(
                new ListenToAnswer(ears, deliveries, phrases),
                new PrepareSpeech(interviewer),
                new SpeakQuestion(interviewer),
                new TryMicrophone(ears),
                new PlaySound(loudspeaker),
                new LearnPatience(VoiceDetectors::create),
                new ListMicrophones(microphones),
                new ListVoices(engines),
                new CheckSpeechModel(new VoskModels()),
                new FindRecording(recordings),
                new FindUnwritten(ears, recordings),
                new TranscribeRecording(ears, recordings, phrases));
    }

    public ServiceProbe probe() {
        return azure.probe();
    }

    /// Ends what goes on at the service: the airplane switch was turned on.
    public void cut() {
        azure.cut();
    }

    @Override
    public void close() {
        azure.cut();
        embedded.close();
    }

    private VoiceSettings voice() {
        return settings.get().voice();
    }

    private Optional<Path> voskModel() {
        return Optional.ofNullable(voice().hearing().voskModel()).map(Path::of);
    }

    /// Behind a service stands the one of this machine, where it has a model.
    private List<SpeechRecognizer> recognizers() {
        return switch (voice().hearing().recognizer()) {
            case null -> List.of();
            case Recognizer.VOSK -> List.of(vosk);
            case Recognizer.AZURE ->
                    voskModel().isPresent()
                            ? List.of(azure.recognizer(), vosk)
                            : List.of(azure.recognizer());
        };
    }
}
