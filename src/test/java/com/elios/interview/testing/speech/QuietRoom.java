package com.elios.interview.testing.speech;

import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.adapter.ui.voice.VoiceUseCases;
import com.elios.interview.application.error.AudioFailure;
import com.elios.interview.application.error.NoVoice;
import com.elios.interview.application.listening.Ears;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.listening.Phrases;
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
import com.elios.interview.domain.model.speech.AudioDevice;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Capture;
import com.elios.interview.domain.port.speech.CaptureListener;
import com.elios.interview.domain.port.speech.Loudspeaker;
import com.elios.interview.domain.port.speech.Microphones;
import com.elios.interview.domain.port.speech.SpeechModels;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.service.level.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A room without sound hardware: what is heard is put in by the test, what is said is listed.
public final class QuietRoom {
    public final MemoryRecordings recordings = new MemoryRecordings();
    public final List<SpeechRecognizer> recognizers = new ArrayList<>();
    public final List<String> said = new CopyOnWriteArrayList<>();

    /// Muted at first, so that no test speaks that is not about speaking.
    public VoiceSettings settings =
            VoiceSettings.DEFAULTS.with(VoiceSettings.DEFAULTS.speaking().withAloud(false));

    /// What opening a microphone fails with; null where it opens.
    public @Nullable AudioProblem problem;

    /// What is connected.
    public final List<AudioDevice> microphones =
            new ArrayList<>(List.of(new AudioDevice("Test microphone")));

    /// What every folder is, as a model.
    public SpeechModels.Finding model =
            new SpeechModels.Finding.Usable("vosk-model-small-en-us-0.15", "en-us", 70_000_000);

    /// Whether no engine can speak.
    public boolean mute;

    /// Whether the operating system's voice cannot speak; the other one can.
    public boolean systemVoiceFails;

    /// What was played, in full.
    public final List<Sound> played = new CopyOnWriteArrayList<>();

    private volatile @Nullable CaptureListener ear;
    private long next;

    /// Measures what is heard while it is heard.
    public final LiveDelivery deliveries = new LiveDelivery(recordings);

    public VoiceUseCases useCases(CvAnalysisRepository analyses) {
        var ears = new Ears(new Room(), LoudVoice::new, () -> recognizers, () -> settings);
        var engines =
                List.<SpeechSynthesizer>of(
                        new Reader(VoiceEngine.EMBEDDED_VOICE),
                        new Reader(VoiceEngine.SYSTEM_VOICE));
        var voice = new InterviewerVoice(engines, new Listed(), () -> settings);
        var phrases = new Phrases(analyses);
        return new VoiceUseCases(
                new ListenToAnswer(ears, deliveries, phrases),
                new PrepareSpeech(voice),
                new SpeakQuestion(voice),
                new TryMicrophone(ears),
                new PlaySound(new Listed()),
                new LearnPatience(LoudVoice::new),
                new ListMicrophones(new Room()),
                new ListVoices(engines),
                new CheckSpeechModel(_ -> model),
                new FindRecording(recordings),
                new FindUnwritten(ears, recordings),
                new TranscribeRecording(ears, recordings, phrases));
    }

    public VoiceChoice choice() {
        return new VoiceChoice(() -> settings, changed -> settings = changed);
    }

    /// Sound comes from the open microphone.
    ///
    /// @param value of every sample
    public void hear(int frames, short value) {
        var open = ear;
        if (open == null) {
            throw new IllegalStateException("no microphone is open");
        }
        for (int i = 0; i < frames; i++) {
            var samples = new short[Frame.SAMPLES];
            java.util.Arrays.fill(samples, value);
            open.frame(new Frame(next++, samples));
        }
    }

    /// The open microphone is pulled out.
    public void lose() {
        var open = ear;
        if (open != null) {
            open.lost(AudioProblem.DEVICE_LOST);
        }
    }

    public boolean open() {
        return ear != null;
    }

    private final class Room implements Microphones {
        @Override
        public List<AudioDevice> connected() {
            return List.copyOf(microphones);
        }

        @Override
        public Capture open(@Nullable AudioDevice device, CaptureListener listener) {
            if (problem != null) {
                throw new AudioFailure(problem, "Test microphone", null);
            }
            next = 0;
            ear = listener;
            return () -> closed(listener);
        }
    }

    /// Another one may be open by now.
    private void closed(CaptureListener listener) {
        if (listener.equals(ear)) {
            ear = null;
        }
    }

    /// Speech is what is louder than -40 dBFS.
    private static final class LoudVoice implements VoiceDetector {
        @Override
        public boolean isSpeech(Frame frame) {
            return Level.of(frame).rms() > -40;
        }

        @Override
        public void close() {}
    }

    private final class Reader implements SpeechSynthesizer {
        private final VoiceEngine engine;

        Reader(VoiceEngine engine) {
            this.engine = engine;
        }

        @Override
        public VoiceEngine engine() {
            return engine;
        }

        @Override
        public List<Voice> voices() {
            return List.of(new Voice(engine(), "reader", "Reader", "en-US"));
        }

        @Override
        public Sound speak(SpokenText text, Stop stop) {
            if (mute || (systemVoiceFails && engine == VoiceEngine.SYSTEM_VOICE)) {
                throw new NoVoice("mute", null);
            }
            said.add(text.text());
            return new Sound(Sound.RATE, new short[Sound.RATE / 10]);
        }
    }

    private final class Listed implements Loudspeaker {
        @Override
        public void play(Sound sound, Runnable started, Stop stop) {
            started.run();
            played.add(sound);
        }
    }
}
