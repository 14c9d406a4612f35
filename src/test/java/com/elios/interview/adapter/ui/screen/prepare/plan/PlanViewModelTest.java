package com.elios.interview.adapter.ui.screen.prepare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.plan.Plan;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final PlanViewModel model = open(new SynchronousTaskRunner());

    @Test
    void withoutACvGeneralQuestionsArePlanned() {
        assertThat(plan().entries())
                .hasSize(5)
                .noneMatch(entry -> entry.question().type() == QuestionType.TECHNICAL);
    }

    @Test
    void choosingATopicAsksForTechnicalQuestionsOnIt() {
        model.choose(choice -> choice.toggled("Docker"));
        assertThat(model.choice().get().types()).contains(QuestionType.TECHNICAL);
        assertThat(plan().entries())
                .filteredOn(entry -> entry.question().type() == QuestionType.TECHNICAL)
                .isNotEmpty()
                .allMatch(entry -> entry.question().mainSkill().equals("Docker"));
    }

    @Test
    void theLastTypeCannotBeSwitchedOff() {
        model.choose(choice -> choice.toggled(QuestionType.BEHAVIOURAL));
        model.choose(choice -> choice.toggled(QuestionType.SITUATIONAL));
        assertThat(model.choice().get().types()).isEqualTo(Set.of(QuestionType.SITUATIONAL));
    }

    @Test
    void aQuestionCanBeTakenOut() {
        var first = plan().entries().getFirst();
        model.remove(first);
        assertThat(plan().entries()).hasSize(4).doesNotContain(first);
        assertThat(model.choice().get().count()).isEqualTo(4);
        var stored = coach.interviews.find(plan().interview().id()).orElseThrow();
        assertThat(stored.questions()).hasSize(4);
    }

    @Test
    void theLastQuestionStays() {
        model.choose(choice -> choice.withCount(1));
        model.remove(plan().entries().getFirst());
        assertThat(plan().entries()).hasSize(1);
    }

    @Test
    void changesWhileAPlanIsMadeEndInTheLastChoice() {
        var later = new QueuedTaskRunner();
        var slow = open(later);
        slow.choose(choice -> choice.withCount(3));
        slow.choose(choice -> choice.withCount(2));
        assertThat(later.size()).isEqualTo(1);
        later.runAll();
        assertThat(slow.state().get())
                .isInstanceOfSatisfying(
                        PlanState.Ready.class,
                        ready -> assertThat(ready.plan().entries()).hasSize(2));
    }

    @Test
    void aTopicWithoutQuestionsSaysThatNothingFits() {
        coach.questions.retireAllExcept(Set.of());
        model.choose(choice -> choice.withCount(3));
        assertThat(model.state().get()).isEqualTo(new PlanState.NothingFits());
    }

    @Test
    void startingLeadsToTheRoom() {
        model.choose(choice -> choice.withMode(InterviewMode.EXAM));
        model.start();
        var room = (Route.Room) navigator.last();
        var interview = coach.interviews.find(room.interview()).orElseThrow();
        assertThat(interview.state()).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(interview.mode()).isEqualTo(InterviewMode.EXAM);
    }

    private Plan plan() {
        return ((PlanState.Ready) model.state().get()).plan();
    }

    private PlanViewModel open(TaskRunner tasks) {
        var planFor =
                new PlanFor(coach.loadProfile.execute().id(), null, coach.listTopics.execute());
        var useCases =
                new PlanUseCases(
                        coach.planInterview,
                        coach.editPlan,
                        coach.startInterview,
                        () -> true,
                        coach.assistant);
        var opened = new PlanViewModel(planFor, useCases, tasks, navigator);
        opened.plan();
        return opened;
    }
}
