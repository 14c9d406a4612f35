package com.elios.interview.application.speaking;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.NoVoice;
import com.elios.interview.application.settings.SpeakingSettings;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Loudspeaker;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Speaks with the voice of the settings; where that fails, with one of this machine. A service is
/// asked only where it was chosen.
public final class InterviewerVoice {
    private final List<SpeechSynthesizer> engines;
    private final Loudspeaker loudspeaker;
    private final Supplier<VoiceSettings> settings;
    private final AtomicReference<@Nullable Ahead> ahead = new AtomicReference<>();

    /// @param engines those of this machine in the order in which they are preferred
    public InterviewerVoice(
            List<SpeechSynthesizer> engines,
            Loudspeaker loudspeaker,
            Supplier<VoiceSettings> settings) {
        this.engines = List.copyOf(engines);
        this.loudspeaker = loudspeaker;
        this.settings = settings;
    }

    /// Makes what will be spoken next, so that it begins at once when it is: making takes a second
    /// where a voice has to be loaded or a service asked. Does nothing where nothing is spoken.
    ///
    /// @param atMost how long to wait for it; it is made all the same
    public void prepare(String text, Duration atMost) {
        var now = settings.get();
        if (now.speaking().aloud()) {
            begun(text, now).await(atMost);
        }
    }

    private Ahead begun(String text, VoiceSettings now) {
        var before = ahead.get();
        if (before != null && before.isFor(text, now)) {
            return before;
        }
        var begun = Ahead.begin(text, now, stop -> make(text, now, stop));
        drop(ahead.getAndSet(begun));
        return begun;
    }

    private static void drop(@Nullable Ahead unwanted) {
        if (unwanted != null) {
            unwanted.drop();
        }
    }

    /// Speaks to the end, or until it is stopped. Blocks.
    ///
    /// @param started told when it begins to be heard
    /// @throws CoachException where nobody can speak
    public Said speak(String text, Runnable started, Stop stop) {
        var made = made(text, settings.get(), stop);
        loudspeaker.play(made.sound(), started, stop);
        return made.said();
    }

    private Made made(String text, VoiceSettings now, Stop stop) {
        var ready = ahead.getAndSet(null);
        if (ready != null && ready.isFor(text, now)) {
            return ready.made(stop);
        }
        drop(ready);
        return make(text, now, stop);
    }

    private Made make(String text, VoiceSettings now, Stop stop) {
        CoachException failure = null;
        for (var engine : inOrder(now.speaking().engine())) {
            try {
                var sound = engine.speak(order(engine.engine(), text, now), stop);
                return new Made(sound, new Said(engine.engine(), failure));
            } catch (CoachException e) {
                if (stop.asked()) {
                    throw e;
                }
                failure = failure == null ? e : failure;
            }
        }
        throw failure == null ? new NoVoice("no engine", null) : failure;
    }

    private List<SpeechSynthesizer> inOrder(@Nullable VoiceEngine chosen) {
        return Stream.concat(
                        engines.stream().filter(engine -> engine.engine() == chosen),
                        engines.stream()
                                .filter(engine -> engine.engine() != chosen)
                                .filter(engine -> engine.engine() != VoiceEngine.AZURE_VOICE))
                .toList();
    }

    /// A voice is named for one engine only.
    private static SpokenText order(VoiceEngine engine, String text, VoiceSettings now) {
        SpeakingSettings speaking = now.speaking();
        var voice = engine == speaking.engine() ? speaking.voice() : "";
        return new SpokenText(text, voice, now.hearing().language(), speaking.rate());
    }
}
