package com.elios.interview.adapter.ui.screen.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.discard.Discarding;
import com.elios.interview.adapter.ui.screen.discard.Undo;
import com.elios.interview.adapter.ui.screen.home.HomeViewModel.State;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.progress.PracticeProposal;
import com.elios.interview.testing.ChoosingDesktop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final ChoosingDesktop desktop = new ChoosingDesktop();
    private final Undo undo = new Undo();
    private final HomeViewModel home =
            new HomeViewModel(
                    new HomeUseCases(
                            new LoadOverview(
                                    coach.loadProfile,
                                    coach.findOpenInterview,
                                    coach.listInterviews,
                                    coach.loadCv,
                                    coach.proposePractice),
                            coach.practiceNow,
                            coach.practiceTopic),
                    new Discarding(coach.cancelInterview, coach.restoreInterview, tasks, undo),
                    tasks,
                    navigator,
                    desktop);

    @Test
    void theFirstStartHasNoResultsAndNothingToGoOnWith() {
        var overview = overview();
        assertThat(overview.name()).isNull();
        assertThat(overview.open()).isNull();
        assertThat(overview.results()).isEmpty();
    }

    @Test
    void anOpenInterviewIsOfferedAgain() {
        var open = coach.started(3, InterviewMode.PRACTICE);
        assertThat(overview().open()).isNotNull().extracting(Interview::id).isEqualTo(open.id());
    }

    @Test
    void aDiscardedInterviewIsNotOfferedAgain() {
        var open = coach.started(3, InterviewMode.PRACTICE);
        coach.cancelInterview.execute(open.id());
        assertThat(overview().open()).isNull();
    }

    @Test
    void discardingTakesTheInterviewAwayAndUndoBringsItBack() {
        var open = coach.started(3, InterviewMode.PRACTICE);
        assertThat(overview().open()).isNotNull();
        home.discard(open.id());
        tasks.runAll();
        assertThat(home.state().get())
                .isInstanceOfSatisfying(
                        State.Ready.class, ready -> assertThat(ready.overview().open()).isNull());
        undo.last().run();
        tasks.runAll();
        assertThat(home.state().get())
                .isInstanceOfSatisfying(
                        State.Ready.class,
                        ready -> assertThat(ready.overview().open()).isNotNull());
    }

    @Test
    void aWeakTopicIsProposedAndPractised() {
        complete();
        var next = Objects.requireNonNull(overview().next());
        assertThat(next).isInstanceOf(PracticeProposal.WeakTopic.class);
        home.practise(next);
        tasks.runAll();
        var open = coach.findOpenInterview.execute(coach.loadProfile.execute().id()).orElseThrow();
        assertThat(navigator.last()).isEqualTo(new Route.Room(open.id()));
        assertThat(open.questions())
                .allMatch(question -> question.reason().skill().equals(next.topic()));
    }

    @Test
    void nothingIsProposedToSomeoneNew() {
        assertThat(overview().next()).isNull();
    }

    @Test
    void theLastThreeResultsComeNewestFirst() {
        for (int i = 0; i < 4; i++) {
            complete();
            coach.clock.advance(Duration.ofDays(1));
        }
        var newest = complete();
        var results = overview().results();
        assertThat(results).hasSize(3);
        assertThat(results.getFirst().interview().id()).isEqualTo(newest.id());
    }

    @Test
    void practisingStartsAnInterviewAndGoesToItsRoom() {
        overview();
        home.practise();
        assertThat(home.state().get()).isInstanceOf(State.Starting.class);
        tasks.runAll();
        var open = coach.findOpenInterview.execute(coach.loadProfile.execute().id()).orElseThrow();
        assertThat(navigator.last()).isEqualTo(new Route.Room(open.id()));
    }

    @Test
    void practisingTwiceStartsOneInterview() {
        overview();
        home.practise();
        home.practise();
        assertThat(tasks.size()).isEqualTo(1);
    }

    @Test
    void anEmptyQuestionBankIsAFailureThatIsShown() {
        overview();
        coach.questions.retireAllExcept(Set.of());
        home.practise();
        tasks.runAll();
        assertThat(home.state().get())
                .isInstanceOfSatisfying(
                        State.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("FIND-1"));
    }

    @Test
    void aChosenCvLeadsToItsPreparation() {
        desktop.choice = Path.of("cv.pdf");
        home.chooseCv("title", "CV");
        assertThat(navigator.last()).isEqualTo(new Route.Prepare(Path.of("cv.pdf")));
    }

    @Test
    void choosingNoCvStaysHere() {
        home.chooseCv("title", "CV");
        assertThat(navigator.steps()).isEmpty();
    }

    @Test
    void leavingDropsWhatIsStillLoading() {
        home.load();
        home.leave();
        tasks.runAll();
        assertThat(home.state().get()).isInstanceOf(State.Loading.class);
    }

    private Overview overview() {
        home.load();
        tasks.runAll();
        assertThat(home.state().get()).isInstanceOf(State.Ready.class);
        return ((State.Ready) home.state().get()).overview();
    }

    private Interview complete() {
        var interview = coach.started(1, InterviewMode.PRACTICE);
        coach.submitAnswer.execute(interview.id(), 0, "name the goal", Duration.ZERO);
        coach.completeInterview.execute(interview.id());
        return interview;
    }
}
