package com.elios.interview.adapter.ui.screen.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.StoredOpinion;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OpinionViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final InterviewId interview = Story.complete(coach);
    private final OpinionViewModel model =
            new OpinionViewModel(interview, coach.assistant, tasks, navigator);

    @Test
    void withoutALanguageModelThereIsNothing() {
        show(0, true);
        assertThat(state()).isInstanceOf(OpinionState.Absent.class);
        assertThat(coach.rater.asked).isZero();
    }

    @Test
    void practiceAsksByItself() {
        coach.chooseModel(ServiceName.OPENAI);
        model.show(coach.showFeedback.execute(interview, 0), true);
        assertThat(state()).isInstanceOf(OpinionState.Absent.class);
        tasks.runAll();
        var given = given();
        assertThat(given.comparison().agreement().of()).isEqualTo(4);
        assertThat(given.comparison().ownScore()).isEqualTo(67.5);
        assertThat(coach.rater.asked).isEqualTo(1);
    }

    @Test
    void anExamWaitsToBeAsked() {
        coach.chooseModel(ServiceName.ANTHROPIC);
        show(0, false);
        assertThat(state()).isEqualTo(new OpinionState.Open(ServiceName.ANTHROPIC, false));
        model.ask();
        assertThat(state()).isEqualTo(new OpinionState.Asking(ServiceName.ANTHROPIC, 1, null));
        tasks.runAll();
        assertThat(given().since()).isNull();
    }

    @Test
    void anAnswerWithoutAScoreHasNone() {
        coach.chooseModel(ServiceName.OPENAI);
        show(1, true);
        show(2, true);
        assertThat(state()).isInstanceOf(OpinionState.Absent.class);
        assertThat(coach.rater.asked).isZero();
    }

    @Test
    void whatIsKeptIsNotAskedAgain() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, true);
        show(0, true);
        assertThat(given().comparison().complete()).isTrue();
        assertThat(coach.rater.asked).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsShownAlsoWhenNoModelIsChosenAnyMore() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, true);
        coach.settings.save(
                coach.settings
                        .current()
                        .withCloud(coach.settings.current().cloud().withLanguageModel(null)));
        show(0, true);
        assertThat(given().askable()).isNull();
    }

    @Test
    void oneAboutLessThanWasSaidIsAskedForAgainInPractice() {
        var probed = Story.probedAfterAnother(coach);
        var result = coach.showFeedback.execute(probed, 0);
        coach.assistance.save(
                new StoredOpinion(result.answer().id(), 0, noneBecause(ServiceProblem.TIMED_OUT)));
        coach.chooseModel(ServiceName.OPENAI);
        model.show(result, true);
        tasks.runAll();
        assertThat(coach.rater.asked).isEqualTo(1);
    }

    @Test
    void theAnswersToFollowUpsAreRatedTogetherWithTheFirst() {
        var probed = Story.probedAfterAnother(coach);
        coach.chooseModel(ServiceName.OPENAI);
        var probing = new OpinionViewModel(probed, coach.assistant, tasks, navigator);
        probing.show(coach.showFeedback.execute(probed, 0), true);
        tasks.runAll();
        assertThat(probing.state().get())
                .isInstanceOfSatisfying(
                        OpinionState.Given.class,
                        given -> {
                            assertThat(given.comparison().said())
                                    .startsWith("An index sorts rows.")
                                    .contains("Every write has to update the index");
                            assertThat(given.comparison().complete()).isTrue();
                        });
    }

    @Test
    void aModelThatDoesNotHelpIsNamedWithTheReasonAndCanBeAskedAgain() {
        coach.chooseModel(ServiceName.OPENAI);
        coach.rater.problem = ServiceProblem.TIMED_OUT;
        show(0, true);
        assertThat(state())
                .isInstanceOfSatisfying(
                        OpinionState.None.class,
                        none -> {
                            assertThat(none.why().problem()).isEqualTo(ServiceProblem.TIMED_OUT);
                            assertThat(none.askable()).isEqualTo(ServiceName.OPENAI);
                        });
        coach.rater.problem = null;
        model.ask();
        tasks.runAll();
        assertThat(given().comparison().second().score()).isEqualTo(40);
    }

    @Test
    void aFailedAttemptIsNotRepeatedByItself() {
        coach.chooseModel(ServiceName.OPENAI);
        coach.rater.problem = ServiceProblem.AIRPLANE_MODE;
        show(0, true);
        show(0, true);
        assertThat(coach.rater.asked).isEqualTo(1);
    }

    @Test
    void askedThreeTimesTheRangeIsTold() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, true);
        model.askSeveral();
        assertThat(state())
                .isInstanceOfSatisfying(
                        OpinionState.Asking.class,
                        asking -> assertThat(asking.samples()).isEqualTo(3));
        tasks.runAll();
        assertThat(given().comparison().second().spread().isUnstable()).isTrue();
    }

    @Test
    void anOpinionStaysWhereAnotherAttemptGivesNone() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, true);
        coach.rater.problem = ServiceProblem.SERVICE_FAILED;
        model.askSeveral();
        tasks.runAll();
        assertThat(Objects.requireNonNull(given().since()).problem())
                .isEqualTo(ServiceProblem.SERVICE_FAILED);
        show(0, true);
        assertThat(given().comparison().second().score()).isEqualTo(40);
    }

    @Test
    void stoppingLeavesWhatWasThere() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, false);
        model.ask();
        model.stop();
        assertThat(state()).isEqualTo(new OpinionState.Open(ServiceName.OPENAI, true));
        tasks.runAll();
        assertThat(state()).isEqualTo(new OpinionState.Open(ServiceName.OPENAI, true));
        assertThat(coach.assistance.findByInterview(interview)).isEmpty();
    }

    @Test
    void leavingStopsTheModel() {
        coach.chooseModel(ServiceName.OPENAI);
        show(0, false);
        model.ask();
        model.hide();
        tasks.runAll();
        assertThat(coach.assistance.findByInterview(interview)).isEmpty();
    }

    @Test
    void theScoreStaysAsItIs() {
        coach.chooseModel(ServiceName.OPENAI);
        var before = coach.showFeedback.execute(interview, 0);
        show(0, true);
        assertThat(coach.showFeedback.execute(interview, 0)).isEqualTo(before);
    }

    @Test
    void theTrustCheckIsInTheSettings() {
        model.toSettings();
        assertThat(navigator.last()).isEqualTo(new Route.Settings());
    }

    private void show(int index, boolean asking) {
        model.show(coach.showFeedback.execute(interview, index), asking);
        tasks.runAll();
    }

    private OpinionState state() {
        return model.state().get();
    }

    private OpinionState.Given given() {
        assertThat(state()).isInstanceOf(OpinionState.Given.class);
        return (OpinionState.Given) state();
    }

    private SecondOpinion.NotGiven noneBecause(ServiceProblem problem) {
        return new SecondOpinion.NotGiven(ServiceName.OPENAI, problem, coach.clock.instant());
    }
}
