package com.elios.interview.application.listening;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.service.delivery.DeliveryAnalysis;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.testing.speech.MemoryRecordings;
import org.junit.jupiter.api.Test;

class LiveDeliveryTest {
    private final InterviewId interview = InterviewId.create();
    private final DraftPlace first = DraftPlace.ofQuestion(0);
    private final DraftPlace second = DraftPlace.ofQuestion(1);
    private final MemoryRecordings recordings = new MemoryRecordings();
    private final LiveDelivery live = new LiveDelivery(recordings);
    private final Sound one = speech(1);
    private final Sound other = speech(2);

    @Test
    void takesThatWereHeardAreMeasuredAsIfTheyWereReadAgain() {
        record(live, first, one);
        record(live, first, other);

        assertThat(live.measure(interview, first, kept(first))).isEqualTo(readAgain(first));
    }

    @Test
    void whatWasHeardIsNotReadAgain() {
        record(live, first, one);
        var silent = new Sound(Sound.RATE, new short[kept(first).sound().samples().length]);
        var recorded = new Recorded(silent, kept(first).transcript(), kept(first).takes());

        assertThat(live.measure(interview, first, recorded)).isEqualTo(readAgain(first));
        assertThat(live.measure(interview, first, recorded).talk()).isNull();
    }

    @Test
    void aRecordingThatWasNotHeardWholeIsReadAgain() {
        record(new LiveDelivery(recordings), first, one);
        record(live, first, other);

        assertThat(live.measure(interview, first, kept(first))).isEqualTo(readAgain(first));
    }

    @Test
    void anotherQuestionsRecordingIsReadAgain() {
        record(live, first, one);
        record(live, second, one);

        assertThat(live.measure(interview, first, kept(first))).isEqualTo(readAgain(first));
        assertThat(live.measure(interview, second, kept(second))).isEqualTo(readAgain(second));
    }

    private void record(LiveDelivery deliveries, DraftPlace place, Sound sound) {
        try (var recording = deliveries.open(interview, place)) {
            Frame.cut(sound).forEach(recording::append);
        }
    }

    private Recorded kept(DraftPlace place) {
        return recordings.find(interview, place).orElseThrow();
    }

    private Delivery readAgain(DraftPlace place) {
        var recorded = kept(place);
        return DeliveryAnalysis.analyse(recorded.sound(), null, recorded.takes());
    }

    private static Sound speech(int seed) {
        return new MadeSpeech(seed, 120, 0.5)
                .silence(0.5)
                .sentence(6)
                .silence(0.8)
                .sentence(5)
                .sound();
    }
}
