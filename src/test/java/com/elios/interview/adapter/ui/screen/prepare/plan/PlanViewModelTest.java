package com.elios.interview.adapter.ui.screen.prepare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.plan.Plan;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
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

    @Test
    void withoutALanguageModelOneMoreComesFromTheBank() {
        model.choose(choice -> choice.withCount(2));
        model.add(QuestionType.TECHNICAL, "Docker");
        assertThat(plan().entries()).hasSize(3);
        var added = plan().entries().getLast();
        assertThat(added.question().mainSkill()).isEqualTo("Docker");
        assertThat(added.reason()).isEqualTo(new SelectionReason.ChosenTopic("Docker"));
        assertThat(model.origin(added.question().id())).contains(new Origin.Here());
        assertThat(model.choice().get().count()).isEqualTo(3);
        assertThat(stored().questions()).hasSize(3);
    }

    @Test
    void aQuestionThatIsWrittenForThePlanIsAskedJudgedAndReported() {
        coach.chooseModel(ServiceName.OPENAI);
        model.choose(choice -> choice.withCount(1).withFollowUps(false));
        model.add(QuestionType.TECHNICAL, "Docker");
        var written = plan().entries().getLast().question();
        assertThat(model.origin(written.id()))
                .contains(
                        new Origin.ByService(
                                ServiceName.OPENAI, "played", "generate-question/1", 0));
        assertThat(coach.questions.findActiveIds()).doesNotContain(written.id());
        var id = plan().interview().id();
        model.start();
        var _ = coach.skipQuestion.execute(id, 0, SkipReason.NO_TIME, Duration.ZERO);
        assertThat(coach.askNextQuestion.execute(id))
                .isInstanceOfSatisfying(
                        NextQuestion.Asked.class,
                        asked -> assertThat(asked.question()).isEqualTo(written));
        var answer = "I would say what it is for and give one example from work.";
        var _ = coach.submitAnswer.execute(id, 1, answer, Duration.ofSeconds(60));
        assertThat(coach.showFeedback.execute(id, 1).question()).isEqualTo(written);
        var _ = coach.completeInterview.execute(id);
        assertThat(coach.showReport.execute(id).results().getLast().question()).isEqualTo(written);
    }

    @Test
    void aModelThatDoesNotHelpLeavesOneOfTheBankWithTheReason() {
        coach.chooseModel(ServiceName.OPENAI);
        coach.model.problem = ServiceProblem.NOT_USABLE;
        model.add(QuestionType.TECHNICAL, "Docker");
        assertThat(model.adding().state().get())
                .isEqualTo(
                        new AddingState.Added(
                                new Origin.HereInstead(
                                        ServiceName.OPENAI, ServiceProblem.NOT_USABLE)));
        assertThat(plan().entries()).hasSize(6);
    }

    @Test
    void stoppingLeavesThePlanAsItWas() {
        coach.chooseModel(ServiceName.OPENAI);
        var before = plan();
        coach.model.whileWriting = model::stopAdding;
        model.add(QuestionType.TECHNICAL, "Docker");
        assertThat(plan()).isEqualTo(before);
        assertThat(model.adding().state().get()).isEqualTo(new AddingState.Stopped());
        assertThat(stored().questions()).hasSize(5);
    }

    @Test
    void anotherChoiceEndsTheAdding() {
        coach.chooseModel(ServiceName.OPENAI);
        var later = new QueuedTaskRunner();
        var slow = open(later);
        later.runAll();
        slow.add(QuestionType.TECHNICAL, "Docker");
        assertThat(slow.adding().busy()).isTrue();
        slow.choose(choice -> choice.withCount(2));
        later.runAll();
        assertThat(slow.state().get())
                .isInstanceOfSatisfying(
                        PlanState.Ready.class,
                        ready -> assertThat(ready.plan().entries()).hasSize(2));
        assertThat(slow.adding().state().get()).isEqualTo(new AddingState.Waiting());
    }

    @Test
    void whereNoQuestionIsLeftThePlanStays() {
        var before = plan();
        coach.questions.retireAllExcept(Set.of());
        model.add(QuestionType.TECHNICAL, "Docker");
        assertThat(model.adding().state().get()).isEqualTo(new AddingState.NoneLeft());
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aFullPlanTakesNoMore() {
        coach.chooseModel(ServiceName.OPENAI);
        for (int i = plan().entries().size(); i < PlanChoice.MOST; i++) {
            model.add(QuestionType.TECHNICAL, "Docker");
        }
        assertThat(model.isFull()).isTrue();
        model.add(QuestionType.TECHNICAL, "Docker");
        assertThat(plan().entries()).hasSize(PlanChoice.MOST);
    }

    private Interview stored() {
        return coach.interviews.find(plan().interview().id()).orElseThrow();
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
