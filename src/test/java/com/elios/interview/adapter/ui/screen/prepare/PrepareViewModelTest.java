package com.elios.interview.adapter.ui.screen.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.prepare.plan.PlanUseCases;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.model.cv.CvStage;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.SampleCv;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrepareViewModelTest {
    private static final Path CV = Path.of("mira.pdf");

    private final OfflineCoach coach = new OfflineCoach();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private PrepareViewModel prepare = open(null, new SynchronousTaskRunner());

    @Test
    void aNewPersonIsAskedForACv() {
        assertThat(prepare.state().get()).isEqualTo(new PrepareState.ChooseCv(null, null));
    }

    @Test
    void theStagesOfReadingAreShownInOrder() {
        var stages = new ArrayList<CvStage>();
        prepare.state()
                .addListener(
                        (_, _, now) -> {
                            if (now instanceof PrepareState.Reading(_, var stage)) {
                                stages.add(stage);
                            }
                        });
        knowCv();
        prepare.choose(CV);
        assertThat(stages)
                .containsExactly(
                        CvStage.READING, CvStage.FINDING_FACTS, CvStage.UNDERSTANDING_TOPICS);
        assertThat(prepare.state().get()).isInstanceOf(PrepareState.CheckFacts.class);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndAsksForAnother() {
        coach.reader.add(CV, new DocumentReading.Refused(RefusalReason.ENCRYPTED));
        prepare.choose(CV);
        assertThat(prepare.state().get())
                .isEqualTo(
                        new PrepareState.ChooseCv(
                                null,
                                new PrepareState.Refusal("mira.pdf", RefusalReason.ENCRYPTED)));
    }

    @Test
    void aFileFromOutsideIsReadAtOnce() {
        knowCv();
        prepare = open(CV, new SynchronousTaskRunner());
        assertThat(prepare.state().get()).isInstanceOf(PrepareState.CheckFacts.class);
    }

    @Test
    void readingCanBeCancelled() {
        knowCv();
        var later = new QueuedTaskRunner();
        prepare = open(null, later);
        later.runAll();
        prepare.choose(CV);
        prepare.cancelReading();
        later.runAll();
        assertThat(prepare.state().get()).isEqualTo(new PrepareState.ChooseCv(null, null));
        assertThat(coach.cvs.all()).isEmpty();
    }

    @Test
    void whatWasNeverConfirmedIsGoneWithTheNextFile() {
        knowCv();
        prepare.choose(CV);
        prepare.back();
        prepare.choose(CV);
        assertThat(coach.cvs.all()).hasSize(1);
    }

    @Test
    void whatWasNeverConfirmedIsGoneWhenOneComesBack() {
        knowCv();
        prepare.choose(CV);
        prepare.hide();
        prepare = open(null, new SynchronousTaskRunner());
        assertThat(coach.cvs.all()).isEmpty();
    }

    @Test
    void confirmedFactsAreKeptAndSteerThePlan() {
        knowCv();
        prepare.choose(CV);
        prepare.confirm();
        assertThat(prepare.state().get()).isInstanceOf(PrepareState.MakePlan.class);
        var candidate = coach.loadProfile.execute();
        assertThat(candidate.name()).isEqualTo("Mira Anand");
        assertThat(coach.loadCv.execute(candidate.id())).isPresent();
    }

    @Test
    void theCvOfLastTimeIsOffered() {
        knowCv();
        prepare.choose(CV);
        prepare.confirm();
        prepare = open(null, new SynchronousTaskRunner());
        assertThat(prepare.state().get())
                .isInstanceOfSatisfying(
                        PrepareState.ChooseCv.class,
                        state -> assertThat(state.known()).isNotNull());
        prepare.useKnown();
        assertThat(prepare.state().get()).isInstanceOf(PrepareState.MakePlan.class);
    }

    @Test
    void factsOfLastTimeCanBeCheckedAgain() {
        knowCv();
        prepare.choose(CV);
        prepare.confirm();
        prepare = open(null, new SynchronousTaskRunner());
        prepare.checkKnown();
        assertThat(prepare.state().get().step()).isEqualTo(PrepareState.Step.FACTS);
    }

    @Test
    void fromThePlanOneComesBackToTheFacts() {
        knowCv();
        prepare.choose(CV);
        prepare.confirm();
        assertThat(prepare.back()).isTrue();
        assertThat(prepare.state().get().step()).isEqualTo(PrepareState.Step.FACTS);
        assertThat(prepare.back()).isTrue();
        assertThat(prepare.state().get().step()).isEqualTo(PrepareState.Step.CV);
    }

    @Test
    void oneCanGoOnWithoutACv() {
        prepare.goOnWithoutCv();
        assertThat(prepare.state().get()).isInstanceOf(PrepareState.MakePlan.class);
    }

    @Test
    void goingBackLeadsThroughTheStepsAndThenOut() {
        prepare.goOnWithoutCv();
        assertThat(prepare.back()).isTrue();
        assertThat(prepare.state().get()).isEqualTo(new PrepareState.ChooseCv(null, null));
        assertThat(prepare.back()).isFalse();
    }

    private void knowCv() {
        coach.reader.add(CV, new DocumentReading.Read(SampleCv.text()));
    }

    private PrepareViewModel open(@Nullable Path first, TaskRunner tasks) {
        var useCases =
                new PrepareUseCases(
                        coach.loadProfile,
                        coach.loadCv,
                        coach.analyzeCv,
                        coach.confirmCv,
                        coach.dropUnconfirmedCvs,
                        coach.listTopics,
                        new PlanUseCases(
                                coach.planInterview,
                                coach.editPlan,
                                coach.startInterview,
                                () -> true,
                                coach.assistant));
        var opened = new PrepareViewModel(first, useCases, tasks, navigator);
        opened.load();
        return opened;
    }
}
