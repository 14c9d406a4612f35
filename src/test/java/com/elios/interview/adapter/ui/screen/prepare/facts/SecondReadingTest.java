package com.elios.interview.adapter.ui.screen.prepare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.SampleCv;
import com.elios.interview.testing.Seen;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SecondReadingTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final CvAnalysis analysis =
            new CvAnalysis(
                    CvAnalysisId.create(),
                    coach.loadProfile.execute().id(),
                    "mira.pdf",
                    SampleCv.LINES,
                    SampleCv.facts(),
                    false,
                    Instant.EPOCH);
    private final FactsViewModel facts = new FactsViewModel(analysis, List.of("Java"));

    @BeforeEach
    void keepTheCv() {
        coach.cvs.save(analysis);
    }

    @Test
    void withoutALanguageModelItIsNotOffered() {
        assertThat(open(new SynchronousTaskRunner()).state().get())
                .isInstanceOf(SecondReadingState.Absent.class);
    }

    @Test
    void nothingIsReadUntilThePersonAsks() {
        coach.chooseModel(ServiceName.OPENAI);
        assertThat(open(new SynchronousTaskRunner()).state().get())
                .isEqualTo(new SecondReadingState.Open(ServiceName.OPENAI));
        assertThat(coach.model.asked).isZero();
    }

    @Test
    void whatItFindsIsNoFactUntilItIsTaken() {
        var reading = read();
        assertThat(state(reading).skills())
                .extracting(ExtractedSkill::name)
                .containsExactly("Terraform");
        assertThat(facts.corrected()).contains(SampleCv.facts());
    }

    @Test
    void aSkillThatIsTakenIsMarkedAndBecomesAFactWhenConfirmed() {
        var reading = read();
        var terraform = state(reading).skills().getFirst();
        reading.take(terraform);
        assertThat(state(reading).skills()).isEmpty();
        assertThat(facts.foundBy(terraform)).contains("played");
        assertThat(facts.corrected().orElseThrow().skills())
                .extracting(ExtractedSkill::name)
                .endsWith("Terraform");
    }

    @Test
    void aSkillThatIsLeftOutIsGone() {
        var reading = read();
        reading.leave(state(reading).skills().getFirst());
        assertThat(state(reading).skills()).isEmpty();
        assertThat(facts.has("Terraform")).isFalse();
    }

    @Test
    void theSummaryIsTakenOrLeft() {
        var reading = read();
        assertThat(state(reading).summary()).isEqualTo("Builds what pays.");
        reading.leaveSummary();
        assertThat(state(reading).summary()).isNull();
        assertThat(facts.summary().get()).isEqualTo(SampleCv.facts().summary());
        reading.read();
        reading.takeSummary();
        assertThat(facts.corrected().orElseThrow().summary()).isEqualTo("Builds what pays.");
    }

    @Test
    void aModelThatDoesNotHelpLeavesTheFactsWithTheReason() {
        coach.model.problem = ServiceProblem.CONNECTION_REFUSED;
        var read = state(read());
        assertThat(read.skills()).isEmpty();
        assertThat(read.summary()).isNull();
        assertThat(read.result().skills().origin())
                .isEqualTo(
                        new Origin.HereInstead(
                                ServiceName.OPENAI, ServiceProblem.CONNECTION_REFUSED));
    }

    @Test
    void stoppingLeavesItUnread() {
        coach.chooseModel(ServiceName.OPENAI);
        var tasks = new QueuedTaskRunner();
        var reading = open(tasks);
        reading.read();
        assertThat(reading.state().get())
                .isEqualTo(new SecondReadingState.Reading(ServiceName.OPENAI));
        reading.stop();
        tasks.runAll();
        assertThat(reading.state().get())
                .isEqualTo(new SecondReadingState.Open(ServiceName.OPENAI));
    }

    @Test
    void theCardNamesTheModelTheLineAndWhatWasDropped(FxRobot robot) {
        var reading = read();
        robot.interact(
                () -> {
                    var card = new SecondReadingCard(reading, facts, Messages.english());
                    var _ = card.listen();
                    var seen = new Seen(card);
                    assertThat(seen.texts())
                            .contains(
                                    "Terraform",
                                    "Found by played in line 1: “Mira Anand”",
                                    "Builds what pays.",
                                    "As it is now: " + SampleCv.facts().summary(),
                                    "Read by played, prompt extract-skills/1; 2 claims that your"
                                            + " CV does not support were dropped.");
                    seen.button("Take Terraform").fire();
                    assertThat(seen.texts()).doesNotContain("Take Terraform");
                });
    }

    @Test
    void theCardSaysWhyNothingIsNew(FxRobot robot) {
        coach.model.problem = ServiceProblem.AIRPLANE_MODE;
        var reading = read();
        robot.interact(
                () -> {
                    var card = new SecondReadingCard(reading, facts, Messages.english());
                    var _ = card.listen();
                    assertThat(new Seen(card).texts())
                            .containsExactly(
                                    "A second reading",
                                    "Nothing new, because OpenAI was asked and airplane mode is"
                                            + " on. The facts are as Elios read them.",
                                    "Have OpenAI read it too");
                });
    }

    private SecondReadingViewModel read() {
        coach.chooseModel(ServiceName.OPENAI);
        var reading = open(new SynchronousTaskRunner());
        reading.read();
        return reading;
    }

    private SecondReadingViewModel open(TaskRunner tasks) {
        return new SecondReadingViewModel(facts, coach.assistant, tasks);
    }

    private static SecondReadingState.Read state(SecondReadingViewModel reading) {
        assertThat(reading.state().get()).isInstanceOf(SecondReadingState.Read.class);
        return (SecondReadingState.Read) reading.state().get();
    }
}
