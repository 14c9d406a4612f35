package com.elios.interview.adapter.ui.screen.room.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.PostedWindow;
import org.junit.jupiter.api.Test;

class HearingModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final HearingModel hearing =
            new HearingModel(coach.voice, tasks, new PostedWindow(), _ -> {});

    @Test
    void aMicrophoneThatOpensAfterTheQuestionWasLeftIsClosedAgain() {
        begin();
        hearing.open();
        hearing.close();
        tasks.runAll();
        assertThat(coach.room.open()).isFalse();
    }

    @Test
    void aMicrophoneThatOpensAfterItWasStoppedIsClosedAgain() {
        begin();
        hearing.open();
        hearing.stop(() -> {});
        tasks.runAll();
        assertThat(coach.room.open()).isFalse();
        assertThat(hearing.isOpen()).isFalse();
    }

    private void begin() {
        var interview = coach.started(1, InterviewMode.PRACTICE).id();
        hearing.begin((NextQuestion.Asked) coach.askNextQuestion.execute(interview));
    }
}
