package com.elios.interview.adapter.ui.screen.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class OpinionCardTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final InterviewId interview = Story.complete(coach);
    private final OpinionViewModel model =
            new OpinionViewModel(interview, coach.assistant, tasks, new RecordingNavigator());

    @Test
    void withoutALanguageModelTheCardIsNotThere(FxRobot robot) {
        robot.interact(() -> assertThat(card().isManaged()).isFalse());
    }

    @Test
    void bothScoresStandSideBySideWithWhatTheyAgreeOn(FxRobot robot) {
        coach.chooseModel(ServiceName.OPENAI);
        robot.interact(
                () -> {
                    var seen = new Seen(card());
                    assertThat(seen.texts())
                            .contains("Elios", "68", "played", "40", "Agrees on 2 of 4 key points")
                            .contains("1 claim without evidence in your answer was dropped.")
                            .contains("Covered for Elios, not for played");
                    seen.open("Where this opinion comes from");
                    assertThat(seen.texts())
                            .anyMatch(text -> text.startsWith("OpenAI, model played, prompt"));
                });
    }

    @Test
    void pointingAtADifferenceMarksItsWords(FxRobot robot) {
        coach.chooseModel(ServiceName.OPENAI);
        robot.interact(
                () -> {
                    var seen = new Seen(card());
                    var row = seen.focusable("every write has to update the index");
                    assertThat(row.getAccessibleText())
                            .contains("“every write has to update the index”");
                });
    }

    @Test
    void aModelWithoutTheTrustCheckGivesNoFigure(FxRobot robot) {
        coach.chooseModel(ServiceName.OPENAI);
        coach.rater.counts = false;
        robot.interact(
                () ->
                        assertThat(new Seen(card()).texts())
                                .contains(
                                        "This model has not passed the trust check yet, so its"
                                                + " score is not shown.",
                                        "Check it in the settings")
                                .doesNotContain("40"));
    }

    @Test
    void aWideRangeIsCalledUnstable(FxRobot robot) {
        coach.chooseModel(ServiceName.OPENAI);
        robot.interact(
                () -> {
                    var card = card();
                    new Seen(card).button("Ask 3 times").fire();
                    assertThat(new Seen(card).texts()).contains("Asking OpenAI 3 times", "Stop");
                    tasks.runAll();
                    assertThat(new Seen(card).texts())
                            .contains("Asked 3 times: 30 to 50")
                            .anyMatch(text -> text.startsWith("Unstable:"));
                });
    }

    @Test
    void whyThereIsNoneIsSaidInWords(FxRobot robot) {
        coach.chooseModel(ServiceName.OPENAI);
        coach.rater.problem = ServiceProblem.TIMED_OUT;
        robot.interact(
                () ->
                        assertThat(new Seen(card()).texts())
                                .contains(
                                        "No second opinion from OpenAI, because it did not answer"
                                                + " in time. Your score does not depend on it.",
                                        "Ask again"));
    }

    @Test
    void oneLineSaysItInTheReport() {
        coach.chooseModel(ServiceName.OPENAI);
        var stored = coach.assist.askSecondOpinion().execute(interview, 0, 3, new Stop());
        var probing = coach.showFeedback.execute(interview, 0).answer().probing().orElseThrow();
        assertThat(OpinionLine.of(Messages.english(), probing, stored))
                .isEqualTo(
                        "Second opinion by played: agrees on 2 of 4 key points, 40 of 100"
                                + " (unstable)");
    }

    private OpinionCard card() {
        model.show(coach.showFeedback.execute(interview, 0), true);
        tasks.runAll();
        var messages = Messages.english();
        var card = new OpinionCard(model, messages, new Times(messages, coach.clock));
        var _ = card.listen();
        return card;
    }
}
