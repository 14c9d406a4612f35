package com.elios.interview.adapter.ui.screen.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.room.sheet.ManualTiming;
import com.elios.interview.adapter.ui.screen.room.sheet.SavedState;
import com.elios.interview.adapter.ui.screen.room.sheet.Timing;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoomViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ManualTiming time = new ManualTiming();
    private Interview interview = coach.started(2, InterviewMode.PRACTICE);
    private RoomViewModel room = open(new SynchronousTaskRunner());

    @Test
    void theFirstQuestionIsAskedWithAnEmptyAnswer() {
        assertThat(room.state().get())
                .isInstanceOfSatisfying(
                        RoomState.Asking.class,
                        asking -> {
                            assertThat(asking.ask().index()).isZero();
                            assertThat(asking.ask().total()).isEqualTo(2);
                        });
        assertThat(room.text().get()).isEmpty();
        assertThat(room.saved().get()).isEqualTo(SavedState.NOTHING_YET);
    }

    @Test
    void whatIsTypedIsSavedWhileTyping() {
        room.text().set("I name the goal");
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(draft().text()).isEqualTo("I name the goal");
        assertThat(room.saved().get()).isEqualTo(SavedState.SAVED);
    }

    @Test
    void comingBackFindsTheTextAndTheTime() {
        time.pass(Duration.ofSeconds(40));
        room.text().set("half an ans");
        room.saveNow();
        room.hide();
        time.pass(Duration.ofHours(2));
        var again = open(new SynchronousTaskRunner());
        assertThat(again.text().get()).isEqualTo("half an ans");
        assertThat(again.elapsed().get()).isEqualTo(Duration.ofSeconds(40));
        assertThat(again.saved().get()).isEqualTo(SavedState.SAVED);
    }

    @Test
    void timeIsNotCountedWhilePaused() {
        time.pass(Duration.ofSeconds(10));
        room.pause();
        time.pass(Duration.ofMinutes(30));
        room.resume();
        time.pass(Duration.ofSeconds(5));
        room.tick();
        assertThat(room.elapsed().get()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void pausingKeepsTheTimeAndTellsTheInterview() {
        time.pass(Duration.ofSeconds(10));
        room.pause();
        assertThat(room.state().get()).isInstanceOf(RoomState.Paused.class);
        assertThat(draft().elapsed()).isEqualTo(Duration.ofSeconds(10));
        assertThat(stored().paused()).isTrue();
    }

    @Test
    void thinkingTimeIsKeptWithoutTyping() {
        for (int second = 0; second < 12; second++) {
            time.pass(Duration.ofSeconds(1));
            room.tick();
        }
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(draft().elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void aSubmittedAnswerIsKeptWithItsTimeAndLeadsToFeedback() {
        time.pass(Duration.ofSeconds(30));
        room.text().set("I name the goal and weigh the options");
        room.submit();
        var answer = coach.answers.findByInterview(interview.id()).getFirst();
        assertThat(answer.elapsed()).isEqualTo(Duration.ofSeconds(30));
        assertThat(navigator.last()).isEqualTo(new Route.Feedback(interview.id(), 0));
        assertThat(navigator.steps()).containsExactly("replace Feedback");
    }

    @Test
    void nothingIsSubmittedWhileTheAnswerIsBlank() {
        room.text().set("  \n ");
        room.submit();
        assertThat(room.state().get())
                .isInstanceOfSatisfying(
                        RoomState.Asking.class,
                        asking ->
                                assertThat(asking.remark())
                                        .isInstanceOf(RoomState.Remark.NothingWritten.class));
        assertThat(coach.answers.findByInterview(interview.id())).isEmpty();
        time.pass(Duration.ofSeconds(5));
        room.tick();
        assertThat(room.elapsed().get()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void notesAreKeptWhileTypingAndOpenTheDrawerForWhoComesBack() {
        assertThat(room.drawer().open().get()).isFalse();
        room.drawer().notes().set("goal, options");
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(draft()).isEqualTo(new Draft("", "goal, options", Duration.ZERO));
        room.hide();
        var again = open(new SynchronousTaskRunner());
        assertThat(again.drawer().notes().get()).isEqualTo("goal, options");
        assertThat(again.drawer().open().get()).isTrue();
        assertThat(again.saved().get()).isEqualTo(SavedState.NOTHING_YET);
    }

    @Test
    void notesAreNoPartOfTheAnswer() {
        room.drawer().notes().set("goal, options");
        room.text().set("I name the goal and weigh the options");
        room.submit();
        assertThat(coach.answers.findByInterview(interview.id()).getFirst().content())
                .isEqualTo(new AnswerContent.Typed("I name the goal and weigh the options"));
        assertThat(draft().notes()).isEqualTo("goal, options");
    }

    @Test
    void hintsComeOneByOneUntilThereAreNoMore() {
        int all = room.drawer().hintsLeft().get();
        assertThat(all).isPositive();
        assertThat(room.drawer().hints()).isEmpty();
        for (int shown = 1; shown <= all; shown++) {
            room.drawer().nextHint();
            assertThat(room.drawer().hints()).hasSize(shown);
        }
        room.drawer().nextHint();
        assertThat(room.drawer().hints()).hasSize(all);
        assertThat(room.drawer().hintsLeft().get()).isZero();
    }

    @Test
    void anExamHasNotesButNoHints() {
        interview = coach.started(2, InterviewMode.EXAM);
        room = open(new SynchronousTaskRunner());
        room.drawer().nextHint();
        assertThat(room.drawer().hinting().get()).isFalse();
        assertThat(room.drawer().hints()).isEmpty();
    }

    @Test
    void theNextQuestionHasAnEmptyNotepadInTheDrawerThatStaysOpen() {
        interview = coach.started(2, InterviewMode.EXAM);
        room = open(new SynchronousTaskRunner());
        room.drawer().toggle();
        room.drawer().notes().set("goal");
        room.skip(SkipReason.NO_TIME);
        assertThat(room.drawer().notes().get()).isEmpty();
        assertThat(room.drawer().open().get()).isTrue();
    }

    @Test
    void afterSubmittingNoDraftIsWrittenAnyMore() {
        room.text().set("I name the goal and weigh the options");
        room.submit();
        int before = coach.drafts.history().size();
        time.pass(Duration.ofSeconds(10));
        assertThat(coach.drafts.history()).hasSize(before);
    }

    @Test
    void anAnswerThatCannotBeEvaluatedIsKeptAndTheInterviewGoesOn() {
        coach.evaluator.fail(true);
        room.text().set("I name the goal and weigh the options");
        room.submit();
        assertThat(room.state().get()).isInstanceOf(RoomState.EvaluationFailed.class);
        assertThat(coach.answers.findByInterview(interview.id()).getFirst().content())
                .isEqualTo(new AnswerContent.Typed("I name the goal and weigh the options"));
        room.load();
        assertThat(room.state().get())
                .isInstanceOfSatisfying(
                        RoomState.Asking.class,
                        asking -> assertThat(asking.ask().index()).isEqualTo(1));
        assertThat(room.text().get()).isEmpty();
    }

    @Test
    void evaluatingAgainLeadsToTheFeedback() {
        coach.evaluator.fail(true);
        room.text().set("I name the goal and weigh the options");
        room.submit();
        room.evaluateAgain();
        assertThat(navigator.last()).isEqualTo(new Route.Feedback(interview.id(), 0));
    }

    @Test
    void anAnswerThatWasNotTakenStaysInTheEditor() {
        room.text().set("I name the goal and weigh the options");
        coach.answers.refuse(true);
        room.submit();
        assertThat(room.text().get()).isEqualTo("I name the goal and weigh the options");
        assertThat(draft().text()).isEqualTo("I name the goal and weigh the options");
        assertThat(room.state().get())
                .isInstanceOfSatisfying(
                        RoomState.Asking.class,
                        asking ->
                                assertThat(asking.remark())
                                        .isInstanceOf(RoomState.Remark.NotTaken.class));
    }

    @Test
    void examModeGoesStraightToTheNextQuestion() {
        interview = coach.started(2, InterviewMode.EXAM);
        room = open(new SynchronousTaskRunner());
        room.text().set("I name the goal and weigh the options");
        room.submit();
        assertThat(room.state().get())
                .isInstanceOfSatisfying(
                        RoomState.Asking.class,
                        asking -> assertThat(asking.ask().index()).isEqualTo(1));
        assertThat(navigator.steps()).isEmpty();
    }

    @Test
    void afterTheLastQuestionTheReportIsShown() {
        interview = coach.started(2, InterviewMode.EXAM);
        room = open(new SynchronousTaskRunner());
        room.skip(SkipReason.NO_TIME);
        room.skip(SkipReason.DO_NOT_KNOW);
        assertThat(stored().state()).isEqualTo(InterviewState.COMPLETED);
        assertThat(navigator.last()).isEqualTo(new Route.Report(interview.id()));
    }

    @Test
    void skippingKeepsTheReason() {
        room.skip(SkipReason.UNCLEAR);
        assertThat(coach.answers.findByInterview(interview.id()).getFirst().content())
                .isEqualTo(new AnswerContent.Skipped(SkipReason.UNCLEAR));
    }

    @Test
    void whileTheAnswerIsEvaluatedItCannotBeSubmittedTwice() {
        var later = new QueuedTaskRunner();
        room = open(later);
        later.runAll();
        room.text().set("I name the goal and weigh the options");
        room.submit();
        room.submit();
        assertThat(room.state().get()).isInstanceOf(RoomState.Evaluating.class);
        assertThat(later.size()).isEqualTo(1);
    }

    @Test
    void aDraftThatCannotBeSavedIsSaid() {
        coach.drafts.refuse(true);
        room.text().set("I name");
        time.pass(Timing.SAVE_INTERVAL);
        assertThat(room.saved().get()).isEqualTo(SavedState.NOT_SAVED);
        coach.drafts.refuse(false);
        time.pass(Timing.SAVE_RETRY);
        assertThat(room.saved().get()).isEqualTo(SavedState.SAVED);
    }

    @Test
    void leavingGoesBack() {
        room.leave();
        assertThat(navigator.steps()).containsExactly("back");
    }

    private RoomViewModel open(TaskRunner tasks) {
        var useCases =
                new RoomUseCases(
                        coach.askNextQuestion,
                        coach.prepareScoring,
                        coach.saveDraft,
                        coach.submitAnswer,
                        coach.skipQuestion,
                        coach.pauseInterview,
                        coach.submitFollowUp,
                        coach.passFollowUp,
                        coach.completeInterview,
                        coach.voice,
                        coach.room.choice());
        var opened = new RoomViewModel(interview.id(), useCases, tasks, navigator, time.timing());
        opened.load();
        return opened;
    }

    private Draft draft() {
        return coach.drafts.find(interview.id(), DraftPlace.ofQuestion(0)).orElseThrow();
    }

    private Interview stored() {
        return coach.interviews.find(interview.id()).orElseThrow();
    }
}
