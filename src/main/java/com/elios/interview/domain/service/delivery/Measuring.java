package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.FilledPauses;
import com.elios.interview.domain.model.delivery.NotMeasured;
import com.elios.interview.domain.model.delivery.Pace;
import com.elios.interview.domain.model.delivery.Pauses;
import com.elios.interview.domain.model.delivery.Talk;
import com.elios.interview.domain.service.delivery.signal.Frames;
import com.elios.interview.domain.service.delivery.signal.HeldSounds;
import com.elios.interview.domain.service.delivery.signal.PitchTrack;
import com.elios.interview.domain.service.delivery.signal.VoiceActivity;
import com.elios.interview.domain.service.delivery.signal.VoiceFinder;
import com.elios.interview.domain.service.delivery.words.FillerFinder;
import com.elios.interview.domain.service.delivery.words.RepetitionFinder;
import com.elios.interview.domain.service.delivery.words.SaidWords;
import com.elios.interview.domain.service.delivery.words.SentenceEnds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts the figures of one recording together, each or the reason why it is absent.
final class Measuring {
    /// Below this, in dB, where speech begins and ends is guessing.
    private static final double AUDIBLE = 4;

    /// Below this, in dB, the colour of a sound is that of the background too.
    private static final double CLEAR = 8;

    /// Speech in frames that says anything at all.
    private static final int FEWEST_SPOKEN = 20;

    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_TURN = 2 * Frames.RATE;

    private final Frames frames;
    private final VoiceActivity voice;
    private final float[] pitch;
    private final Levels levels;
    private final Takes takes;
    private final @Nullable SaidWords text;
    private final Absences absences = new Absences();

    Measuring(Frames frames, List<Duration> starts, @Nullable SaidWords text) {
        this.frames = frames;
        this.text = text;
        voice = VoiceFinder.find(frames);
        pitch = PitchTrack.of(frames, voice);
        levels = new Levels(frames, voice);
        takes = Takes.of(voice, starts);
    }

    Delivery delivery(Duration length, Clipping clipping) {
        var noSpeech = noSpeech();
        var noWords = noWords();
        boolean muddy = noSpeech == null && signalToNoise() < CLEAR;
        var unclear = muddy ? NotMeasured.TOO_NOISY : noSpeech;
        var fewWords = noWords == null ? noSpeech : noWords;
        if (noWords != null || (text != null && !text.isTimed())) {
            absences.add(
                    DeliveryFigure.PLACES, noWords == null ? NotMeasured.NO_WORD_TIMES : noWords);
        }
        return new Delivery(
                length,
                measure(DeliveryFigure.TALK, noSpeech, this::talk),
                measure(DeliveryFigure.PACE, fewWords, this::pace),
                measure(DeliveryFigure.PAUSES, noSpeech, this::pauses),
                measure(DeliveryFigure.FILLERS, noWords, () -> said().map(FillerFinder::in)),
                measure(DeliveryFigure.FILLED_PAUSES, unclear, this::filledPauses),
                measure(DeliveryFigure.LOUDNESS, noSpeech, levels::loudness),
                clipping,
                background(noSpeech),
                measure(DeliveryFigure.PITCH, noSpeech, () -> Melody.of(pitch)),
                measure(
                        DeliveryFigure.REPETITIONS,
                        noWords,
                        () -> said().map(RepetitionFinder::in)),
                absences.reasons());
    }

    private <T> @Nullable T measure(
            DeliveryFigure figure, @Nullable NotMeasured against, Supplier<Optional<T>> measure) {
        return absences.measured(figure, against, NotMeasured.TOO_SHORT, measure);
    }

    private @Nullable NotMeasured noSpeech() {
        if (frames.count() < FEWEST_SPOKEN) {
            return NotMeasured.TOO_SHORT;
        }
        if (voice.spoken() < FEWEST_SPOKEN) {
            return NotMeasured.NO_VOICE;
        }
        return signalToNoise() < AUDIBLE ? NotMeasured.TOO_NOISY : null;
    }

    /// Unlimited where nobody is silent long enough to tell.
    private double signalToNoise() {
        return levels.hearsBackground() ? levels.signalToNoise() : Double.POSITIVE_INFINITY;
    }

    private @Nullable NotMeasured noWords() {
        if (text == null) {
            return NotMeasured.NO_TRANSCRIPT;
        }
        return text.words() == 0 ? NotMeasured.NO_WORDS : null;
    }

    private Optional<SaidWords> said() {
        return Optional.ofNullable(text);
    }

    private Optional<Talk> talk() {
        int turn = takes.turn();
        int spoken = spoken();
        return Optional.of(
                new Talk(
                        Takes.time(spoken),
                        Takes.time(turn),
                        (double) spoken / turn,
                        (double) spoken / takes.frames()));
    }

    /// The turn without its pauses, in frames.
    private int spoken() {
        int pauses = 0;
        for (var take : takes.spoken()) {
            for (int at = take.first(); at < take.last(); ) {
                int from = voice.next(at, take.last(), false);
                at = voice.next(from, take.last(), true);
                pauses += at - from >= PauseFinder.SHORTEST ? at - from : 0;
            }
        }
        return takes.turn() - pauses;
    }

    private Optional<Pace> pace() {
        int words = text == null ? 0 : text.words();
        if (words < FEWEST_WORDS || takes.turn() < SHORTEST_TURN) {
            return Optional.empty();
        }
        double perMinute = 60.0 * Frames.RATE * words;
        return Optional.of(new Pace(words, perMinute / takes.turn(), perMinute / spoken()));
    }

    private Optional<Pauses> pauses() {
        var ends = text == null ? null : new SentenceEnds(text);
        return Optional.of(
                new Pauses(
                        new PauseFinder(voice, pitch, ends).find(takes), Takes.time(takes.tail())));
    }

    private Optional<FilledPauses> filledPauses() {
        var held =
                new HeldSounds(frames, voice, pitch)
                        .find().stream()
                                .map(
                                        sound ->
                                                new FilledPauses.Held(
                                                        Takes.time(sound.from()),
                                                        Takes.time(sound.to()),
                                                        sound.sure()))
                                .toList();
        return Optional.of(new FilledPauses(held));
    }

    private @Nullable Background background(@Nullable NotMeasured noSpeech) {
        boolean silence = levels.hearsBackground();
        var noRatio = noSpeech == NotMeasured.TOO_NOISY ? null : noSpeech;
        if (!silence) {
            var reason =
                    frames.count() < FEWEST_SPOKEN ? NotMeasured.TOO_SHORT : NotMeasured.NO_SILENCE;
            absences.add(DeliveryFigure.BACKGROUND, reason);
            absences.add(DeliveryFigure.SIGNAL_TO_NOISE, reason);
            return null;
        }
        if (noRatio != null) {
            absences.add(DeliveryFigure.SIGNAL_TO_NOISE, noRatio);
        }
        return new Background(levels.background(), noRatio == null ? levels.signalToNoise() : null);
    }
}
