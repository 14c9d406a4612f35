package com.elios.interview.application.listening;

import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.AudioDevice;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Microphones;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.Recording;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.service.speech.Unwritten;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hears and understands as the settings want it at that moment.
///
/// @param recognizers in the order in which they are asked; empty where none is chosen
public record Ears(
        Microphones microphones,
        Supplier<VoiceDetector> detectors,
        Supplier<List<SpeechRecognizer>> recognizers,
        Supplier<VoiceSettings> settings) {
    /// The same, and no recogniser hears it.
    public Ears alone() {
        return new Ears(microphones, detectors, List::of, settings);
    }

    /// Whether a recogniser is chosen.
    public boolean understand() {
        return !recognizers.get().isEmpty();
    }

    /// What nobody has written down of a recording.
    public List<Unwritten> unwritten(Recorded recorded) {
        try (var detector = detectors.get()) {
            return Unwritten.of(recorded, detector::isSpeech);
        }
    }

    /// Has it written down now. Blocks.
    ///
    /// @param understood told on the caller's thread
    public Transcribed transcribe(
            Unwritten part, List<String> phrases, Consumer<Utterance> understood, Stop stop) {
        return Transcription.of(
                recognizers.get(),
                new RecognitionOrder(settings.get().hearing().language(), phrases, part.from()),
                part.sound(),
                understood,
                stop);
    }

    /// @param recording closed with the listening
    /// @param phrases that are likely to be said
    /// @throws com.elios.interview.application.error.AudioFailure where the microphone cannot be
    // had
    public Listening open(
            Recording recording, List<String> phrases, Consumer<ListeningEvent> events) {
        var now = settings.get();
        var name = now.hearing().microphone();
        var device = name == null ? null : new AudioDevice(name);
        return Listening.begin(
                new Listening.Parts(
                        ear -> microphones.open(device, ear), detectors.get(), recording),
                recognizers.get(),
                new RecognitionOrder(now.hearing().language(), phrases, Duration.ZERO),
                now.turn().silence(),
                events);
    }
}
