package com.elios.interview.application.usecase.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.error.NotPossible;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final String ANSWER = "First I name the goal, then I look further.";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final OfflineCoach coach = new OfflineCoach();
    private final Interview interview = coach.started(2, InterviewMode.PRACTICE);

    @Test
    void asksTheFirstQuestionWithAnEmptyDraft() {
        assertThat(coach.askNextQuestion.execute(interview.id()))
                .isInstanceOfSatisfying(
                        NextQuestion.Ask.class,
                        ask -> {
                            assertThat(ask.index()).isZero();
                            assertThat(ask.total()).isEqualTo(2);
                            assertThat(ask.draft()).isEqualTo(Draft.EMPTY);
                        });
    }

    @Test
    void comesBackToWhatWasWritten() {
        var draft = new Draft("First I na", Duration.ofSeconds(20));

        coach.saveDraft.execute(interview.id(), DraftPlace.ofQuestion(0), draft);

        assertThat(coach.askNextQuestion.execute(interview.id()))
                .isInstanceOfSatisfying(
                        NextQuestion.Ask.class, ask -> assertThat(ask.draft()).isEqualTo(draft));
    }

    @Test
    void goesOnWithAnInterviewThatWasPaused() {
        var paused = coach.pauseInterview.execute(interview.id());

        var next = coach.askNextQuestion.execute(interview.id());

        assertThat(paused.paused()).isTrue();
        assertThat(next.interview().paused()).isFalse();
    }

    @Test
    void scoresAnAnswerAndMovesOn() {
        var answer = coach.submitAnswer.execute(interview.id(), 0, ANSWER, MINUTE);

        assertThat(answer.evaluation()).isInstanceOf(Evaluation.Scored.class);
        assertThat(coach.askNextQuestion.execute(interview.id()))
                .isInstanceOfSatisfying(
                        NextQuestion.Ask.class, ask -> assertThat(ask.index()).isEqualTo(1));
    }

    @Test
    void keepsAnAnswerWhoseEvaluationFailed() {
        coach.evaluator.fail(true);

        assertThatThrownBy(() -> coach.submitAnswer.execute(interview.id(), 0, ANSWER, MINUTE))
                .isInstanceOf(CoachException.class);

        assertThat(coach.answers.findByInterview(interview.id()))
                .singleElement()
                .satisfies(
                        answer -> {
                            assertThat(answer.content()).isEqualTo(new AnswerContent.Typed(ANSWER));
                            assertThat(answer.awaitsEvaluation()).isTrue();
                        });
    }

    @Test
    void evaluatesLaterWhatIsStillOwed() {
        coach.evaluator.fail(true);
        assertThatThrownBy(() -> coach.submitAnswer.execute(interview.id(), 0, ANSWER, MINUTE))
                .isInstanceOf(CoachException.class);
        coach.evaluator.fail(false);

        var feedback = coach.showFeedback.execute(interview.id(), 0);

        assertThat(feedback.answer().evaluation()).isInstanceOf(Evaluation.Scored.class);
    }

    @Test
    void refusesASecondAnswerToTheSameQuestion() {
        var _ = coach.submitAnswer.execute(interview.id(), 0, ANSWER, MINUTE);

        assertThatThrownBy(() -> coach.submitAnswer.execute(interview.id(), 0, "Other.", MINUTE))
                .isInstanceOf(NotPossible.class);
        assertThat(coach.answers.findByInterview(interview.id())).hasSize(1);
    }

    @Test
    void keepsWhyAQuestionWasSkipped() {
        var answer = coach.skipQuestion.execute(interview.id(), 0, SkipReason.NOT_RELEVANT, MINUTE);

        assertThat(answer.content()).isEqualTo(new AnswerContent.Skipped(SkipReason.NOT_RELEVANT));
        assertThat(answer.evaluation()).isNull();
    }

    @Test
    void completesWithAReportOverWhatWasScored() {
        var _ = coach.submitAnswer.execute(interview.id(), 0, ANSWER, MINUTE);
        var _ = coach.skipQuestion.execute(interview.id(), 1, SkipReason.NO_TIME, MINUTE);

        var report = coach.completeInterview.execute(interview.id());

        assertThat(report.scored()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
        var review = coach.showReport.execute(interview.id());
        assertThat(review.interview().state()).isEqualTo(InterviewState.COMPLETED);
        assertThat(review.report()).isEqualTo(report);
        assertThat(review.results()).hasSize(2);
    }

    @Test
    void completingAgainGivesTheSameReport() {
        var _ = coach.skipQuestion.execute(interview.id(), 0, SkipReason.NO_TIME, MINUTE);
        var _ = coach.skipQuestion.execute(interview.id(), 1, SkipReason.NO_TIME, MINUTE);

        var report = coach.completeInterview.execute(interview.id());

        assertThat(coach.completeInterview.execute(interview.id())).isEqualTo(report);
        assertThat(report.overall()).isNull();
    }

    @Test
    void doesNotCompleteWhileQuestionsAreOpen() {
        assertThatThrownBy(() -> coach.completeInterview.execute(interview.id()))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void hasNoReportBeforeTheEnd() {
        assertThatThrownBy(() -> coach.showReport.execute(interview.id()))
                .isInstanceOf(NotFound.class);
    }
}
