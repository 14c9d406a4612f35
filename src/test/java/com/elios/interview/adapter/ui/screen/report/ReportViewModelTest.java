package com.elios.interview.adapter.ui.screen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.usecase.plan.PlanWish;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();

    @Test
    void aCompletedInterviewIsShownWithItsAnswers() {
        var interview = completed(coach.started(2, InterviewMode.EXAM));
        assertThat(show(interview).state().get())
                .isInstanceOfSatisfying(
                        ReportState.Ready.class,
                        ready -> {
                            assertThat(ready.review().results()).hasSize(2);
                            assertThat(ready.review().report().scored()).isEqualTo(1);
                            assertThat(ready.review().report().skipped()).isEqualTo(1);
                        });
    }

    @Test
    void thePageOnTrustIsOneStepAway() {
        show(completed(coach.started(2, InterviewMode.EXAM))).showTrust();
        assertThat(navigator.last()).isEqualTo(new Route.Trust());
    }

    @Test
    void aReportThatIsNotThereIsAFailure() {
        var interview = coach.started(2, InterviewMode.EXAM);
        assertThat(show(interview).state().get()).isInstanceOf(ReportState.Failed.class);
    }

    @Test
    void practisingAgainStartsAnotherInterviewOfTheSameKindWithOtherQuestions() {
        var before = completed(chosen());
        show(before).practiseAgain();
        var room = (Route.Room) navigator.last();
        var again = coach.interviews.find(room.interview()).orElseThrow();
        assertThat(again.id()).isNotEqualTo(before.id());
        assertThat(again.state()).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(again.mode()).isEqualTo(InterviewMode.EXAM);
        assertThat(again.questions()).hasSize(2).doesNotContainAnyElementsOf(before.questions());
        assertThat(again.questions())
                .allSatisfy(planned -> assertThat(planned.reason().skill()).isEqualTo("SQL"));
    }

    @Test
    void practisingChosenQuestionsAsksExactlyThese() {
        var report = show(completed(coach.started(2, InterviewMode.EXAM)));
        var chosen = coach.questions.findAll(coach.questions.findActiveIds()).subList(0, 2);
        report.practise(chosen);
        var room = (Route.Room) navigator.last();
        var practice = coach.interviews.find(room.interview()).orElseThrow();
        assertThat(practice.state()).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(practice.mode()).isEqualTo(InterviewMode.PRACTICE);
        assertThat(practice.questions())
                .extracting(PlannedQuestion::questionId)
                .containsExactlyElementsOf(chosen.stream().map(Question::id).toList());
    }

    @Test
    void aQuestionThatIsGoneCannotBePractised() {
        assertThatThrownBy(
                        () ->
                                coach.practiceQuestions.execute(
                                        List.of(QuestionId.of("never-there", 1))))
                .isInstanceOf(NotFound.class);
    }

    private Interview chosen() {
        var wish =
                new PlanWish(
                        2,
                        Set.of(QuestionType.TECHNICAL),
                        null,
                        List.of("SQL"),
                        InterviewMode.EXAM);
        var candidate = coach.loadProfile.execute().id();
        var plan = coach.planInterview.execute(candidate, null, wish);
        return coach.startInterview.execute(plan.interview().id());
    }

    private Interview completed(Interview interview) {
        var id = interview.id();
        var _ = coach.submitAnswer.execute(id, 0, "First I name the goal", Duration.ZERO);
        var _ = coach.skipQuestion.execute(id, 1, SkipReason.NO_TIME, Duration.ZERO);
        var _ = coach.completeInterview.execute(id);
        return coach.interviews.find(id).orElseThrow();
    }

    private ReportViewModel show(Interview interview) {
        var report =
                new ReportViewModel(
                        interview.id(),
                        new ReportUseCases(
                                coach.showReport,
                                coach.planInterview,
                                coach.startInterview,
                                coach.practiceQuestions,
                                coach.voice.findRecording(),
                                coach.assistant),
                        new SynchronousTaskRunner(),
                        navigator);
        report.load();
        return report;
    }
}
