package com.elios.interview.adapter.ui.screen.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedbackViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final Interview interview = coach.started(2, InterviewMode.PRACTICE);

    @Test
    void aScoredAnswerIsShownWithItsEvaluation() {
        answer(0, "First I name the goal, then I measure");
        var ready = ready(0);
        assertThat(ready.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Scored.class,
                        scored -> {
                            assertThat(scored.answer()).startsWith("First I name");
                            assertThat(scored.evaluation().keyPoints()).hasSize(3);
                        });
        assertThat(ready.total()).isEqualTo(2);
    }

    @Test
    void anAnswerThatCouldNotBeJudgedSaysWhy() {
        answer(0, "no idea");
        assertThat(ready(0).outcome())
                .isEqualTo(new Outcome.NotScored("no idea", NotScoredReason.TOO_SHORT));
    }

    @Test
    void aSkippedQuestionSaysWhy() {
        var _ =
                coach.skipQuestion.execute(
                        interview.id(), 0, SkipReason.NOT_RELEVANT, Duration.ZERO);
        assertThat(ready(0).outcome()).isEqualTo(new Outcome.Skipped(SkipReason.NOT_RELEVANT));
    }

    @Test
    void anEvaluationThatIsStillOwedIsMadeUpFor() {
        coach.evaluator.fail(true);
        assertThat(catchThrowable(() -> answer(0, "I name the goal"))).isNotNull();
        assertThat(show(0).state().get()).isInstanceOf(FeedbackState.Failed.class);
        coach.evaluator.fail(false);
        assertThat(ready(0).outcome()).isInstanceOf(Outcome.Scored.class);
    }

    @Test
    void afterAnyButTheLastTheNextQuestionFollows() {
        answer(0, "First I name the goal");
        assertThat(ready(0).next()).isEqualTo(FeedbackState.Next.QUESTION);
    }

    @Test
    void afterTheLastTheReportFollows() {
        answer(0, "First I name the goal");
        answer(1, "First I name the goal");
        assertThat(ready(1).next()).isEqualTo(FeedbackState.Next.REPORT);
    }

    @Test
    void goingOnLeadsToTheRoom() {
        answer(0, "First I name the goal");
        show(0).goOn();
        assertThat(navigator.last()).isEqualTo(new Route.Room(interview.id()));
        assertThat(navigator.steps()).containsExactly("replace Room");
    }

    @Test
    void aQuestionWithoutAnAnswerIsAFailure() {
        assertThat(show(1).state().get())
                .isInstanceOfSatisfying(
                        FeedbackState.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("FIND-1"));
    }

    private FeedbackState.Ready ready(int index) {
        return (FeedbackState.Ready) show(index).state().get();
    }

    private FeedbackViewModel show(int index) {
        var feedback =
                new FeedbackViewModel(
                        new Route.Feedback(interview.id(), index),
                        new FeedbackUseCases(
                                coach.showFeedback,
                                coach.askNextQuestion,
                                coach.askFollowUp,
                                coach.passFollowUp,
                                coach.voice.prepareSpeech(),
                                coach.voice.findRecording(),
                                coach.assistant),
                        new SynchronousTaskRunner(),
                        navigator);
        feedback.load();
        return feedback;
    }

    private void answer(int index, String text) {
        var _ = coach.submitAnswer.execute(interview.id(), index, text, Duration.ofSeconds(60));
    }
}
