package com.elios.interview.testing.speech;

import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recording;
import com.elios.interview.domain.port.speech.Recordings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Recordings that are gone with the test.
public final class MemoryRecordings implements Recordings {
    /// What a recording that is there is played from.
    public Path file = Path.of("kept.wav");

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    /// No answer is spoken.
    public static SpokenAnswers none() {
        var none = new MemoryRecordings();
        return new SpokenAnswers(none, new LiveDelivery(none), () -> VoiceSettings.DEFAULTS);
    }

    @Override
    public Recording open(InterviewId interview, DraftPlace place) {
        var recording = kept.computeIfAbsent(new Key(interview, place), _ -> new Kept());
        recording.takes.add(recording.length());
        return recording;
    }

    @Override
    public Optional<Transcript> understood(InterviewId interview, DraftPlace place) {
        return find(interview, place)
                .filter(recorded -> recorded.sound().samples().length > 0)
                .map(Recorded::transcript);
    }

    @Override
    public void add(InterviewId interview, DraftPlace place, Utterance understood) {
        kept.computeIfAbsent(new Key(interview, place), _ -> new Kept()).add(understood);
    }

    @Override
    public Optional<Recorded> find(InterviewId interview, DraftPlace place) {
        return Optional.ofNullable(kept.get(new Key(interview, place))).map(Kept::recorded);
    }

    @Override
    public Optional<Path> file(InterviewId interview, DraftPlace place) {
        return find(interview, place).map(_ -> file);
    }

    /// A sound of the same value throughout.
    public void add(InterviewId interview, DraftPlace place, int frames, short value) {
        try (var recording = open(interview, place)) {
            for (int i = 0; i < frames; i++) {
                var samples = new short[Frame.SAMPLES];
                Arrays.fill(samples, value);
                recording.append(new Frame(i, samples));
            }
        }
    }

    /// As if it had just been said.
    public void add(InterviewId interview, DraftPlace place, ReadAloud said) {
        try (var recording = open(interview, place)) {
            var samples = said.sound().samples();
            for (int at = 0; at < samples.length; at += Frame.SAMPLES) {
                recording.append(
                        new Frame(
                                at / Frame.SAMPLES,
                                Arrays.copyOfRange(samples, at, at + Frame.SAMPLES)));
            }
            said.transcript().utterances().forEach(recording::add);
        }
    }

    @Override
    public Set<InterviewId> interviews() {
        return kept.keySet().stream().map(Key::interview).collect(Collectors.toSet());
    }

    @Override
    public void delete(InterviewId interview, DraftPlace place) {
        kept.remove(new Key(interview, place));
    }

    @Override
    public void delete(InterviewId interview) {
        kept.keySet().removeIf(key -> key.interview().equals(interview));
    }

    private record Key(InterviewId interview, DraftPlace place) {}

    private static final class Kept implements Recording {
        private final List<Frame> frames = new ArrayList<>();
        private final List<Utterance> utterances = new ArrayList<>();
        private final List<Duration> takes = new ArrayList<>();

        @Override
        public synchronized Duration length() {
            return Frame.LENGTH.multipliedBy(frames.size());
        }

        @Override
        public synchronized void append(Frame frame) {
            frames.add(frame);
        }

        @Override
        public synchronized void add(Utterance utterance) {
            utterances.add(utterance);
        }

        @Override
        public void close() {}

        private synchronized Recorded recorded() {
            return new Recorded(Frame.join(frames), new Transcript(utterances), List.copyOf(takes));
        }
    }
}
