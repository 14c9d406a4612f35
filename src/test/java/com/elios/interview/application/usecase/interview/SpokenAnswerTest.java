package com.elios.interview.application.usecase.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.service.delivery.SpokenScore;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenAnswerTest {
    private static final DraftPlace PLACE = DraftPlace.ofQuestion(0);
    private static final String CORRECTED = "First I name the goal, then I look further.";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MadeSpeech made =
            new MadeSpeech(7, 140, 0.6)
                    .silence(0.8)
                    .sentence(9)
                    .silence(0.7)
                    .sentence(10)
                    .silence(0.5);
    private final OfflineCoach coach = new OfflineCoach();
    private final Interview interview = coach.started(2, InterviewMode.PRACTICE);

    @Test
    void whatWasRecordedIsASpokenAnswerWithWhatWasUnderstood() {
        record();

        var answer = submit();

        var spoken = (AnswerContent.Spoken) answer.content();
        assertThat(spoken.text()).isEqualTo(CORRECTED);
        assertThat(spoken.speech().transcript().text()).isEqualTo(made.transcript().text());
        assertThat(delivery(spoken.speech()).length()).isGreaterThan(Duration.ofSeconds(6));
    }

    @Test
    void howItWasSaidCountsATenth() {
        record();

        var spoken = scored(submit());

        var words = scored(coach.submitAnswer.execute(interview.id(), 1, CORRECTED, MINUTE));
        var delivery = delivery(spoken).orElseThrow();
        assertThat(spoken.score())
                .isCloseTo((1 - 0.1) * words.score() + 0.1 * 100 * delivery.value(), within(1e-9));
        assertThat(spoken.provenance().rubric()).endsWith("+delivery/1");
        assertThat(delivery(words)).isEmpty();
    }

    @Test
    void theSwitchLeavesItOut() {
        coach.room.settings = coach.room.settings.withDeliveryScored(false);
        record();

        var answer = submit();

        assertThat(delivery(scored(answer))).isEmpty();
        assertThat(((AnswerContent.Spoken) answer.content()).speech().delivery()).isNotNull();
    }

    @Test
    void theRecordingIsDeletedWhenItIsMeasured() {
        record();
        submit();
        assertThat(coach.room.recordings.find(interview.id(), PLACE)).isEmpty();
    }

    @Test
    void theRecordingStaysWhereThePersonWantsIt() {
        coach.room.settings = coach.room.settings.withRecordingsKept(true);
        record();
        submit();
        assertThat(coach.room.recordings.find(interview.id(), PLACE)).isPresent();
    }

    @Test
    void aTypedAnswerHasNoDelivery() {
        assertThat(submit().content()).isEqualTo(new AnswerContent.Typed(CORRECTED));
    }

    @Test
    void whereNothingWasHeardTheAnswerIsTyped() {
        coach.room.recordings.open(interview.id(), PLACE).close();
        assertThat(submit().content()).isEqualTo(new AnswerContent.Typed(CORRECTED));
    }

    @Test
    void whatIsLeftOfSkippedQuestionsIsDeletedAtTheEnd() {
        record();
        coach.skipQuestion.execute(interview.id(), 0, SkipReason.NO_TIME, MINUTE);
        coach.submitAnswer.execute(interview.id(), 1, CORRECTED, MINUTE);
        coach.completeInterview.execute(interview.id());
        assertThat(coach.room.recordings.find(interview.id(), PLACE)).isEmpty();
    }

    @Test
    void severalDeliveriesCountByTheirTime() {
        record();
        var answer = submit();
        var delivery = delivery(((AnswerContent.Spoken) answer.content()).speech());
        var words = scored(coach.submitAnswer.execute(interview.id(), 1, CORRECTED, MINUTE));

        var once = (Evaluation.Scored) SpokenScore.with(words, List.of(delivery));
        var twice = (Evaluation.Scored) SpokenScore.with(words, List.of(delivery, delivery));

        assertThat(twice.score()).isCloseTo(once.score(), within(1e-9));
        assertThat(SpokenScore.with(words, List.of())).isEqualTo(words);
    }

    private Answer submit() {
        return coach.submitAnswer.execute(interview.id(), 0, CORRECTED, MINUTE);
    }

    private void record() {
        try (var recording = coach.room.recordings.open(interview.id(), PLACE)) {
            Frame.cut(made.sound()).forEach(recording::append);
            made.transcript().utterances().forEach(recording::add);
        }
    }

    private static Delivery delivery(Speech speech) {
        return Objects.requireNonNull(speech.delivery());
    }

    private static Evaluation.Scored scored(Answer answer) {
        return (Evaluation.Scored) Objects.requireNonNull(answer.evaluation());
    }

    private static Optional<DimensionScore> delivery(Evaluation.Scored scored) {
        return scored.dimensions().stream()
                .filter(dimension -> dimension.dimension() == Dimension.DELIVERY)
                .findFirst();
    }
}
