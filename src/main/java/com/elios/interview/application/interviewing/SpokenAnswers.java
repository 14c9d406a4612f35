package com.elios.interview.application.interviewing;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.listening.LiveDelivery;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.port.speech.Recordings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the recordings tell about answers: whether one was spoken, and how.
public final class SpokenAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(SpokenAnswers.class);

    private final Recordings recordings;
    private final LiveDelivery deliveries;
    private final Supplier<VoiceSettings> settings;

    public SpokenAnswers(
            Recordings recordings, LiveDelivery deliveries, Supplier<VoiceSettings> settings) {
        this.recordings = recordings;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    /// How what is handed in was spoken, with the delivery still to be measured; empty where
    /// nothing was recorded.
    public Optional<Speech> speech(InterviewId interview, DraftPlace place) {
        return readable(() -> recordings.understood(interview, place))
                .map(transcript -> new Speech(transcript, null));
    }

    /// The answer with the delivery of everything in it that was spoken. Where a recording is gone
    /// or cannot be read there is none, and the words count alone.
    Answer measured(Answer answer) {
        var measured = answer;
        if (answer.content() instanceof AnswerContent.Spoken(var text, var speech)) {
            var how = measured(answer.interviewId(), place(answer, 0), speech);
            measured = answer.saying(new AnswerContent.Spoken(text, how));
        }
        for (int i = 0; i < answer.followUps().size(); i++) {
            var reply = answer.followUps().get(i).reply();
            if (reply instanceof Reply.Said said && said.speech() != null) {
                var how = measured(answer.interviewId(), place(answer, i + 1), said.speech());
                measured = measured.saying(i, how);
            }
        }
        return measured;
    }

    /// What was measured of an answer up to one of its follow-up questions.
    ///
    /// @param followUps how many of them
    List<Delivery> deliveries(Answer answer, int followUps) {
        var first =
                answer.content() instanceof AnswerContent.Spoken(_, var speech)
                        ? speech.delivery()
                        : null;
        var replies =
                answer.followUps().stream()
                        .limit(followUps)
                        .map(followUp -> delivery(followUp.reply()));
        return Stream.concat(Stream.ofNullable(first), replies.filter(Objects::nonNull)).toList();
    }

    /// To be called when what the recordings tell is kept: deletes them, unless the person wants
    /// recordings kept.
    void settle(Answer answer) {
        if (!settings.get().keepRecordings()) {
            IntStream.rangeClosed(0, answer.followUps().size())
                    .forEach(i -> recordings.delete(answer.interviewId(), place(answer, i)));
        }
    }

    /// The same for all that was recorded in an interview, answered or not.
    public void settle(InterviewId interview) {
        if (!settings.get().keepRecordings()) {
            recordings.delete(interview);
        }
    }

    /// Whether how it is said counts.
    boolean counts() {
        return settings.get().scoreDelivery();
    }

    private Speech measured(InterviewId interview, DraftPlace place, Speech speech) {
        return speech.delivery() != null
                ? speech
                : recorded(interview, place)
                        .map(recorded -> deliveries.measure(interview, place, recorded))
                        .map(speech::measured)
                        .orElse(speech);
    }

    private Optional<Recorded> recorded(InterviewId interview, DraftPlace place) {
        return readable(() -> recordings.find(interview, place))
                .filter(recorded -> recorded.sound().samples().length > 0);
    }

    private static <T> Optional<T> readable(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (StoreFailure e) {
            LOG.warn("A recording cannot be read; its delivery is not measured", e);
            return Optional.empty();
        }
    }

    private static @Nullable Delivery delivery(@Nullable Reply reply) {
        return reply instanceof Reply.Said said && said.speech() != null
                ? said.speech().delivery()
                : null;
    }

    private static DraftPlace place(Answer answer, int followUp) {
        return new DraftPlace(answer.index(), followUp);
    }
}
