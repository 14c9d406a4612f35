package com.elios.interview.domain.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Interview preparing =
            Interview.prepare(CandidateId.create(), null, InterviewMode.PRACTICE, NOW)
                    .plan(List.of(planned("first"), planned("second")));
    private final Interview running = preparing.ready().start(NOW);

    @Test
    void goesFromPreparationToCompletion() {
        var completed = running.answered(0).answered(1).complete(NOW.plusSeconds(60));

        assertThat(completed.state()).isEqualTo(InterviewState.COMPLETED);
        assertThat(completed.duration()).contains(Duration.ofMinutes(1));
    }

    @Test
    void needsAQuestionToBeReady() {
        var empty = Interview.prepare(CandidateId.create(), null, InterviewMode.EXAM, NOW);

        assertThatThrownBy(empty::ready).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesQuestionsOnlyWhilePreparing() {
        assertThatThrownBy(() -> running.add(planned("third")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAQuestionTwice() {
        assertThatThrownBy(() -> preparing.add(planned("first")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTakenBackWhereItStood() {
        var cancelled = running.answered(0).pause().cancel(NOW.plusSeconds(5));

        assertThat(cancelled.restore()).isEqualTo(running.answered(0));
    }

    @Test
    void isTakenBackOnlyWhereItWasDiscardedAfterItsStart() {
        assertThatThrownBy(running::restore).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> preparing.cancel(NOW).restore())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesAnswersInOrderOnly() {
        assertThatThrownBy(() -> running.answered(1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesAnAnswerOnce() {
        var next = running.answered(0);

        assertThatThrownBy(() -> next.answered(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesNoAnswerBeforeTheStart() {
        var ready = preparing.ready();

        assertThatThrownBy(() -> ready.answered(0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeCompletedWithOpenQuestions() {
        var next = running.answered(0);

        assertThatThrownBy(() -> next.complete(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void canBeCancelledFromAnyStateButCompleted() {
        assertThat(preparing.cancel(NOW).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(preparing.ready().cancel(NOW).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(running.cancel(NOW).state()).isEqualTo(InterviewState.CANCELLED);

        var completed = running.answered(0).answered(1).complete(NOW);
        assertThatThrownBy(() -> completed.cancel(NOW)).isInstanceOf(IllegalStateException.class);
        var cancelled = running.cancel(NOW);
        assertThatThrownBy(() -> cancelled.cancel(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isPausedOnlyInProgress() {
        assertThat(running.pause().paused()).isTrue();
        assertThat(running.pause().resume().paused()).isFalse();
        assertThatThrownBy(preparing::pause).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hasACurrentQuestionOnlyInProgress() {
        assertThat(preparing.current()).isEmpty();
        assertThat(running.current()).contains(planned("first"));
        assertThat(running.answered(0).answered(1).current()).isEmpty();
    }

    @Test
    void takesThePlaceOfOneStillInPreparation() {
        var fresh =
                Interview.prepare(preparing.candidateId(), null, InterviewMode.EXAM, NOW)
                        .plan(List.of(planned("other")));

        var replaced = fresh.inPlaceOf(preparing);

        assertThat(replaced.id()).isEqualTo(preparing.id());
        assertThat(replaced.questions()).containsExactly(planned("other"));
        assertThatThrownBy(() -> fresh.inPlaceOf(running))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PlannedQuestion planned(String key) {
        return new PlannedQuestion(
                QuestionId.of(key, 1), new SelectionReason.Variety("Topic of " + key));
    }
}
